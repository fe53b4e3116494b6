import { expect, it } from '@jest/globals';
import { isArticleMarkup } from './is-article-markup';

it.each([
  ['a copied page', '<meta charset="utf-8"><h1 class="t">Ferry comes home</h1><p>It did.</p>', true],
  ['two paragraphs of a letter', '<p>It did.</p><p style="margin:0">On Friday.</p>', true],
  ['coloured words of an editor of code', '<div style="color:#333"><span>Ferry</span></div>', false],
  ['one sentence with a link', '<p>It <a href="https://ferry.example">did</a>.</p>', false],
  ['a preformatted text', '<pre>Ferry comes home</pre>', false],
])('%s', (_, html, isArticle) => {
  expect(isArticleMarkup(html)).toBe(isArticle);
});
