import type { IndexingPolicy } from '../../story/provider';
import { html, markup, type SafeHtml } from '../../story/safe-html';
import type { Attribution } from '../attribution';
import { webAddress } from '../web-address';

/** What our page says of itself. */
export interface HeadFacts {
  readonly indexing: IndexingPolicy;
  /** The address of our own page. */
  readonly page: string | null;
  /** Text and data mining: reserved, and where it can be agreed on. https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/ */
  readonly tdm: { readonly isReserved: boolean; readonly policy: string | null } | null;
  readonly licence: string | null;
}

/** One element of the head, for a front end that writes its own. */
export type HeadTag =
  | { readonly tag: 'link'; readonly attributes: { readonly rel: string; readonly href: string } }
  | { readonly tag: 'meta'; readonly attributes: { readonly name: string; readonly content: string } };

/** What the head of the story's page says to search engines and to those who mine texts. */
export function headTags({ citation }: Pick<Attribution, 'citation'>, { indexing, page, tdm, licence }: HeadFacts): readonly HeadTag[] {
  return [
    ...indexingTags(indexing, page, citation?.address ?? null),
    ...(tdm === null ? [] : [meta('tdm-reservation', tdm.isReserved ? '1' : '0'), ...(tdm.isReserved ? address(tdm.policy, (to) => meta('tdm-policy', to)) : [])]),
    ...link('license', licence),
  ];
}

/** The same as markup. */
export function renderHead(attribution: Pick<Attribution, 'citation'>, facts: HeadFacts): SafeHtml {
  return html`${headTags(attribution, facts).map((element) => markup(renderTag(element)))}`;
}

/**
 * A page that is not to be found names no canonical address: the two contradict each other. A source that wants to be
 * the canonical one and has no address is obeyed as far as can be: the copy is not indexed.
 */
function indexingTags(indexing: IndexingPolicy, page: string | null, source: string | null): readonly HeadTag[] {
  switch (indexing) {
    case 'self':
      return link('canonical', page);
    case 'canonical-to-source':
      return webAddress(source) === null ? [meta('robots', 'noindex')] : link('canonical', source);
    case 'noindex-news':
      return [meta('Googlebot-News', 'noindex'), ...link('canonical', page)];
    case 'noindex-all':
      return [meta('robots', 'noindex')];
  }
}

function meta(name: string, content: string): HeadTag {
  return { tag: 'meta', attributes: { name, content } };
}

function link(rel: string, stated: string | null): readonly HeadTag[] {
  return address(stated, (href) => ({ tag: 'link', attributes: { rel, href } }));
}

function address(stated: string | null, write: (address: string) => HeadTag): readonly HeadTag[] {
  const web = webAddress(stated);
  return web === null ? [] : [write(web)];
}

function renderTag(element: HeadTag): SafeHtml {
  switch (element.tag) {
    case 'link':
      return html`<link rel="${element.attributes.rel}" href="${element.attributes.href}">`;
    case 'meta':
      return html`<meta name="${element.attributes.name}" content="${element.attributes.content}">`;
  }
}
