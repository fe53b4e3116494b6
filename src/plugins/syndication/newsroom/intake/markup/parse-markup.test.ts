import fc from 'fast-check';
import { at, attribute, textOf } from './markup';
import { parseHtml, parseXml } from './parse-markup';

const rootOf = (xml: string) => {
  const parsed = parseXml(xml);
  return 'refusal' in parsed ? null : parsed.root;
};

describe('XML', () => {
  it('keeps the order of words and elements, and knows namespaces by their address', () => {
    const root = rootOf('<n:item xmlns:n="urn:n" xmlns="urn:d" xml:lang="de">a<b>c</b>d</n:item>');
    expect(root).toEqual({
      name: 'item',
      namespace: 'urn:n',
      attributes: { 'xmlns:n': 'urn:n', xmlns: 'urn:d', 'xml:lang': 'de' },
      children: ['a', { name: 'b', namespace: 'urn:d', attributes: {}, children: ['c'] }, 'd'],
    });
    expect([attribute(root, 'xml:lang'), textOf(at(root, 'b'))]).toEqual(['de', 'c']);
  });

  it('keeps a prefix that nobody declared', () => {
    expect(rootOf('<dc:creator/>')).toMatchObject({ name: 'creator', namespace: 'dc' });
  });

  it('reads the quotation marks that authors number after windows-1252', () => {
    expect(textOf(rootOf('<a>don&#146;t</a>'))).toBe('don’t');
  });

  it('takes a bare DOCTYPE, and refuses one that declares entities', () => {
    expect(rootOf('<!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf/>')?.name).toBe('nitf');
    expect(parseXml('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')).toEqual({ refusal: { code: 'markup-entities' } });
  });

  it('is refused when it is nested deeper than any story', () => {
    expect(parseXml('<a>'.repeat(60_000))).toEqual({ refusal: { code: 'markup-too-deep', most: 256 } });
  });

  it('with an element of a thousand attributes and more is refused', () => {
    expect(parseXml(`<a ${Array.from({ length: 1001 }, (_, place) => `a${place}="1"`).join(' ')}/>`)).toEqual({ refusal: { code: 'markup-attributes', most: 1000 } });
  });

  it('with empty elements is well-formed', () => {
    expect(parseXml('<a><b/><c x="1"/></a>')).toEqual({ root: expect.objectContaining({ name: 'a' }), oddities: [] });
  });

  it('that is not closed is read, and said to be odd', () => {
    const parsed = parseXml('<a><b>sea</a>');
    expect(parsed).toEqual({ root: expect.objectContaining({ name: 'a' }), oddities: [{ code: 'element-not-closed' }] });
  });

  it('reads CDATA as words', () => {
    expect(textOf(rootOf('<a><![CDATA[<b>sea</b> & more]]></a>'))).toBe('<b>sea</b> & more');
  });

  it('of any shape never makes it throw', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('<a>', '</a>', '<b x="1">', '</b>', '<', '&', '&#x41;', ']]>', '<![CDATA[', '<!--', '-->', '<?x', '?>', 'sea', '__proto__')), (pieces) => {
      expect(() => [parseXml(pieces.join('')), parseHtml(pieces.join(''))]).not.toThrow();
    }));
  });
});
