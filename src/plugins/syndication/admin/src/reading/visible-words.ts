/**
 * The words of an HTML page as readers see them, a paragraph a line: what an editor compares with. The page is only parsed:
 * nothing of it runs or is fetched.
 */
export function visibleWords(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const unseen of body.querySelectorAll('script, style, noscript, template, svg, [hidden]')) unseen.remove();
  for (const block of body.querySelectorAll(BLOCKS)) {
    block.before(BREAK);
    block.after(BREAK);
  }
  return body.textContent
    .split(BREAK)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** No page writes it: Unicode keeps it for private use. */
const BREAK = '\ue000';
const BLOCKS = 'address, article, aside, blockquote, br, dd, div, dt, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, p, pre, section, td, th';
