import { authorsOf, contributorsTo } from '../../authors-of';
import { contentHtml } from '../../content-html';
import { lastChange, type FeedFormat } from '../../feed';
import { languageOf } from '../../language-of';
import { mediaElements } from '../../media-elements';
import type { ClearedStory } from '../../offered-story';
import { xml, xmlDocument, type Xml } from '../../safe-xml';
import { sourceAddress } from '../../source-address';
import { tombstoneElements } from '../../tombstone-elements';

/** Atom (RFC 4287), with tombstones (RFC 6721), pages (RFC 5005), Media RSS, and the original’s date as precise as it was stated. */
export const atom: FeedFormat = {
  name: 'atom',
  mediaType: 'application/atom+xml',
  write: (feed) =>
    xmlDocument(xml`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="${feed.language}">
<id>${feed.id}</id>
<title>${feed.title}</title>
<updated>${lastChange(feed)}</updated>
<author><name>${feed.publisher}</name></author>
<link rel="self" type="application/atom+xml" href="${feed.self}"/>
<link rel="alternate" type="text/html" href="${feed.home}"/>
${feed.next === null ? null : xml`<link rel="next" type="application/atom+xml" href="${feed.next}"/>\n`}${tombstoneElements(feed.tombstones)}${feed.stories.map(entry)}</feed>`),
};

function entry(story: ClearedStory): Xml {
  const { facts, id, address, published, updated } = story;
  const language = languageOf(story);
  return xml`<entry${language === null ? null : xml` xml:lang="${language}"`}>
<id>${id}</id>
<title>${facts.headline}</title>
<updated>${updated}</updated>
${published === null ? null : xml`<published>${published}</published>\n`}${facts.firstPublished === null ? null : xml`<dcterms:issued>${facts.firstPublished}</dcterms:issued>\n`}${authorsOf(story).map((name) => xml`<author><name>${name}</name></author>\n`)}${contributorsTo(story).map((name) => xml`<contributor><name>${name}</name></contributor>\n`)}<link rel="alternate" type="text/html" href="${address}"/>
${sourceLinks(story)}${story.attribution?.copyrightNotice ? xml`<rights>${story.attribution.copyrightNotice}</rights>\n` : null}${facts.summary === null ? null : xml`<summary>${facts.summary}</summary>\n`}${mediaElements(story)}<content type="html">${contentHtml(story)}</content>
</entry>
`;
}

/** Where it was taken from; where its provider wants it, that is also the address to index. */
function sourceLinks(story: ClearedStory): readonly Xml[] {
  const address = sourceAddress(story);
  if (address === null) return [];
  const isCanonical = story.attribution?.presentation.indexing === 'canonical-to-source';
  return [xml`<link rel="via" href="${address}"/>\n`, ...(isCanonical ? [xml`<link rel="canonical" href="${address}"/>\n`] : [])];
}
