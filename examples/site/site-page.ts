import { html, type Markup } from '../html';
import { pageFrame, type PageParts } from '../page-frame';

/** A page of the site: the way back to the list, and what the page says. Our own words are English. */
export function sitePage({ main, ...parts }: Omit<PageParts, 'body'> & { readonly main: Markup }): Markup {
  return pageFrame({
    ...parts,
    body: html`<nav lang="en" aria-label="Site"><a href="/">All stories</a></nav>
<main>
${main}
</main>`,
  });
}
