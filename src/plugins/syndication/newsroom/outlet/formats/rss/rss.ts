import { escapeHtml } from '../../../story/safe-html';
import { authorsOf } from '../../authors-of';
import { contentHtml } from '../../content-html';
import { lastChange, type FeedFormat } from '../../feed';
import { languageOf } from '../../language-of';
import { mediaElements } from '../../media-elements';
import type { ClearedStory } from '../../offered-story';
import { xml, xmlDocument, type Xml } from '../../safe-xml';
import { sourceAddress } from '../../source-address';
import { tombstoneElements } from '../../tombstone-elements';
import { mailDate } from './mail-date';

/** RSS 2.0 (https://www.rssboard.org/rss-specification) with the modules of news; tombstones are those of Atom. */
export const rss: FeedFormat = {
  name: 'rss',
  mediaType: 'application/rss+xml',
  write: (feed) =>
    xmlDocument(xml`<rss version="2.0" xmlns:at="http://purl.org/atompub/tombstones/1.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${feed.title}</title>
<link>${feed.home}</link>
<description>${escapeHtml(feed.title)}</description>
<language>${feed.language}</language>
<lastBuildDate>${mailDate(lastChange(feed))}</lastBuildDate>
<atom:link rel="self" type="application/rss+xml" href="${feed.self}"/>
${feed.next === null ? null : xml`<atom:link rel="next" type="application/rss+xml" href="${feed.next}"/>\n`}${tombstoneElements(feed.tombstones)}${feed.stories.map(item)}</channel>
</rss>`),
};

function item(story: ClearedStory): Xml {
  const { facts, id, address, published, updated, attribution } = story;
  const language = languageOf(story);
  const source = sourceAddress(story);
  return xml`<item>
<title>${facts.headline}</title>
<link>${address}</link>
<guid isPermaLink="false">${id}</guid>
<pubDate>${mailDate(published ?? updated)}</pubDate>
<atom:updated>${updated}</atom:updated>
${facts.firstPublished === null ? null : xml`<dcterms:issued>${facts.firstPublished}</dcterms:issued>\n`}${authorsOf(story).map((name) => xml`<dc:creator>${name}</dc:creator>\n`)}${language === null ? null : xml`<dc:language>${language}</dc:language>\n`}${attribution?.copyrightNotice ? xml`<dc:rights>${attribution.copyrightNotice}</dc:rights>\n` : null}${source === null ? null : xml`<atom:link rel="via" href="${source}"/>\n`}${facts.summary === null ? null : xml`<description>${escapeHtml(facts.summary)}</description>\n`}${mediaElements(story)}<content:encoded>${contentHtml(story)}</content:encoded>
</item>
`;
}
