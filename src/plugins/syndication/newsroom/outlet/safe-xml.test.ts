import fc from 'fast-check';
import { strictXml } from '../../../../../tests/support/strict-xml';
import { xml, xmlDocument, xmlText } from './safe-xml';

it('escapes every value, and lets pass only what was made here', () => {
  expect(xmlText(xml`<a b="${'"<&\''}">${'<i>'}${xml`<c/>`}${[xml`<d/>`, xml`<e/>`]}${null}${7}</a>`)).toBe('<a b="&quot;&lt;&amp;&#39;">&lt;i&gt;<c/><d/><e/>7</a>');
});

it('keeps whatever XML can say, and drops what it cannot', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const kept = words.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
      const written = strictXml(xmlDocument(xml`<a b="${words}">${words}</a>`));
      expect(written.textsOf('a')).toEqual([kept]);
      expect(written.attributesOf('a', 'b')).toEqual([kept]);
    }),
  );
});
