import fc from 'fast-check';
import { bodyHtml } from './body-html';

const text = (words: unknown, form: object = {}) => ({ type: 'text', text: words, ...form });
const paragraph = (...children: readonly object[]) => ({ type: 'paragraph', children });
const heading = (level: unknown, words: string) => ({ type: 'heading', level, children: [text(words)] });
const link = (url: unknown, words: string) => ({ type: 'link', url, children: [text(words)] });
const item = (words: string) => ({ type: 'list-item', children: [text(words)] });

it.each([
  ['a paragraph', [paragraph(text('Pumps were ordered.'))], '<p dir="auto">Pumps were ordered.</p>'],
  ['a new line', [paragraph(text('one\ntwo'))], '<p dir="auto">one<br>two</p>'],
  ['forms of words', [paragraph(text('b', { bold: true }), text('i', { italic: true }), text('c', { code: true }))], '<p dir="auto"><strong>b</strong><em>i</em><code>c</code></p>'],
  ['several at once', [paragraph(text('x', { bold: true, italic: true, underline: true, strikethrough: true }))], '<p dir="auto"><strong><em><u><s>x</s></u></em></strong></p>'],
  ['a quotation', [{ type: 'quote', children: [text('Late than wet.')] }], '<blockquote dir="auto"><p>Late than wet.</p></blockquote>'],
  ['a list', [{ type: 'list', format: 'unordered', children: [item('a'), item('b')] }], '<ul><li dir="auto">a</li><li dir="auto">b</li></ul>'],
  ['a list in a list', [{ type: 'list', format: 'ordered', children: [item('a'), { type: 'list', format: 'unordered', children: [item('b')] }] }], '<ol><li dir="auto">a</li><li dir="auto"><ul><li dir="auto">b</li></ul></li></ol>'],
  ['code', [{ type: 'code', children: [text('a < b')] }], '<pre dir="ltr"><code>a &lt; b</code></pre>'],
  ['a link', [paragraph(link('https://a.example/?a=1&b=2', 'supplier'))], '<p dir="auto"><a href="https://a.example/?a=1&amp;b=2" rel="noopener">supplier</a></p>'],
  ['a picture without its credit', [{ type: 'image', image: { url: '/x.png' }, children: [text('')] }], ''],
  ['a block of a later Strapi', [{ type: 'table', children: [{ children: [text('kept')] }] }], '<p dir="auto">kept</p>'],
  ['nothing', [paragraph(text('')), null, 7, 'words', { type: 'paragraph' }], ''],
])('%s', (_name, body, made) => {
  expect(bodyHtml(body)).toBe(made);
});

it('keeps the words of a link that leads nowhere we may send readers', () => {
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'mailto:desk@news.example', '//a.example', 'https://u:p@a.example/', null, 7]) {
    expect(bodyHtml([paragraph(link(url, 'here'))])).toBe('<p dir="auto">here</p>');
  }
});

it('prints no link that nobody could hear', () => {
  expect(bodyHtml([paragraph(link('https://a.example/', ' '), text('x'))])).toBe('<p dir="auto"> x</p>');
});

it('skips no level of headings', () => {
  const made = bodyHtml([heading(4, 'a'), heading(6, 'b'), heading(1, 'c'), heading('x', 'd'), heading(3, 'e'), heading(2, '')]);
  expect(made.match(/<h\d/g)).toEqual(['<h2', '<h3', '<h2', '<h2', '<h3']);
});

it('survives a body of any depth', () => {
  let list: object = { type: 'list', format: 'ordered', children: [item('deep')] };
  for (let depth = 0; depth < 5000; depth += 1) list = { type: 'list', format: 'ordered', children: [item('a'), list] };
  expect(bodyHtml([list]).length).toBeLessThan(5000);
});

it('makes no markup of any words', () => {
  const kinds = fc.constantFrom('paragraph', 'quote', 'code', 'link', 'text', '"><img src=x>');
  const node = fc.record({ type: kinds, text: fc.string({ unit: 'grapheme' }), url: fc.string(), children: fc.anything() });
  fc.assert(
    fc.property(fc.array(fc.record({ type: kinds, children: fc.array(node) })), (body) => {
      const tags = bodyHtml(body).match(/<[^>]*>?/g) ?? [];
      expect(tags.filter((tag) => !/^<\/?(p|br|blockquote|pre|code|a)( dir="(auto|ltr)"| href="https?:[^"<>]*" rel="noopener")?>$/i.test(tag))).toEqual([]);
    }),
  );
});
