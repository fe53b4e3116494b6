import { languageOf } from '../../language-of';
import type { ClearedPage } from '../../offered-story';
import { xml, XML_DECLARATION, xmlText, type Xml } from '../../safe-xml';
import type { Instant } from '../../../story/news-date';

/** Whose sitemap it is, and since when a story is news. */
export interface Sitemap {
  readonly publication: string;
  readonly newsSince: Instant;
}

/** How many addresses one file may list (https://www.sitemaps.org/protocol.html), and how many of them as news. */
export const MOST_ADDRESSES = 50_000;
const MOST_NEWS = 1000;

/**
 * The sitemap of the site, with what is new as news (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap).
 * It is written as the stories come, so that no long list is ever held. What its provider keeps from search engines is left out,
 * and so is a copy whose original is the one to index.
 */
export async function* writeSitemap(batches: AsyncIterable<readonly ClearedPage[]>, { publication, newsSince }: Sitemap): AsyncGenerator<string, void, undefined> {
  yield OPENING;
  let news = 0;
  for await (const pages of batches) {
    const made = pages.filter(isIndexed).map((page) => {
      const isNews = (page.published ?? page.updated) >= newsSince && page.attribution?.presentation.indexing !== 'noindex-news' && news < MOST_NEWS;
      if (isNews) news += 1;
      return url(page, isNews ? newsOf(page, publication) : null);
    });
    yield made.map(xmlText).join('');
  }
  yield '</urlset>\n';
}

const OPENING = `${XML_DECLARATION}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n`;

function isIndexed({ attribution }: ClearedPage): boolean {
  switch (attribution?.presentation.indexing ?? 'self') {
    case 'self':
    case 'noindex-news':
      return true;
    case 'noindex-all':
    case 'canonical-to-source':
      return false;
  }
}

function url({ address, updated }: ClearedPage, news: Xml | null): Xml {
  return xml`<url><loc>${address}</loc><lastmod>${updated}</lastmod>${news}</url>\n`;
}

function newsOf(page: ClearedPage, publication: string): Xml {
  return xml`<news:news><news:publication><news:name>${publication}</news:name><news:language>${languageOf(page) ?? 'en'}</news:language></news:publication><news:publication_date>${page.published ?? page.updated}</news:publication_date><news:title>${page.facts.headline}</news:title></news:news>`;
}
