/** Whether copied HTML holds the structure of a story (headings, paragraphs, pictures), not merely coloured words. */
export function isArticleMarkup(html: string): boolean {
  return /<(?:h[1-6]|article|figure|blockquote|time)[\s>]/i.test(html) || (html.match(/<p[\s>]/gi) ?? []).length > 1;
}
