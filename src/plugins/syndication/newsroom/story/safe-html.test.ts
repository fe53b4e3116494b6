import fc from 'fast-check';
import { escapeHtml, html, markup } from './safe-html';

const unescape = (text: string) =>
  text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, '&');

it('escapes every value, in text and in attributes', () => {
  expect(html`<a title="${'" onclick="x'}">${'<script>'}</a>`).toBe('<a title="&quot; onclick=&quot;x">&lt;script&gt;</a>');
});

it('inserts markup of its own making as it is, one piece or many, and nothing for null', () => {
  const item = markup(html`<li>${'A & B'}</li>`);
  expect(html`<ul>${[item, item]}${null}${false}</ul>`).toBe('<ul><li>A &amp; B</li><li>A &amp; B</li></ul>');
});

it('gives back the same words, whatever they are, and never a sign of markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const escaped = escapeHtml(words);
      expect(escaped).not.toMatch(/[<>"']/);
      expect(unescape(escaped)).toBe(words);
    }),
  );
});
