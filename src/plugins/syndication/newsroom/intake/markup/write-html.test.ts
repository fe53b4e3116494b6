import fc from 'fast-check';
import { parseHtml } from './parse-markup';
import { writeHtml } from './write-html';

const childrenOf = (html: string) => {
  const parsed = parseHtml(html);
  return 'root' in parsed ? parsed.root.children : [];
};

it('Words and attributes are never markup', () => {
  const html = writeHtml([{ name: 'p', namespace: null, attributes: { title: '"><b>' }, children: ['<script>', { name: 'br', namespace: null, attributes: {}, children: [] }, '&amp;'] }]);
  expect(html).toBe('<p title="&quot;&gt;&lt;b&gt;">&lt;script&gt;<br>&amp;amp;</p>');
});

it('What is left out goes with all inside', () => {
  expect(writeHtml(childrenOf('<p>a<i>b<u>c</u></i>d</p>'), ({ name }) => name === 'i')).toBe('<p>ad</p>');
});

it('What is written is read back as the same', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('<div>', '<span title="a&quot;b">', '</div>', '</span>', 'sea &amp; ', '&lt;b&gt;', '<br>', '<img alt="x">')), (pieces) => {
      const children = childrenOf(pieces.join(''));
      expect(childrenOf(writeHtml(children))).toEqual(children);
    }),
  );
});
