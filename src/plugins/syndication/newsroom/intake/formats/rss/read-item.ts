import { hostOf, type Url } from '../../../story/address';
import { bodyOfElement } from '../../markup/html-body';
import { feedChildren } from '../../feeds/feed-children';
import { allWordsIn, stateWords, wordsIn, type FeedLevel } from '../../feeds/feed-level';
import { stateRights } from '../../feeds/feed-rights';
import { attribute, type MarkupElement } from '../../markup/markup';
import { readMedia } from '../../feeds/media-rss';
import { plainTextOf } from '../../markup/plain-text';
import { baseIn } from '../../markup/web-base';
import type { ReadStory } from '../../reading';
import { state, storyOf } from '../../state';
import { feedText, type PlacedText } from '../../feeds/feed-text';
import { stateHeadlineSign } from '../../feeds/headline-sign';
import { readLanguageTag } from '../../values/language-tag';
import { readAuthors } from '../../values/stated-authors';
import { stateDates } from '../../feeds/stated-dates';
import type { Stated } from '../../values/stated';
import { withoutMail } from '../../values/without-mail';
import { stateAddresses, stateIdentity } from './addresses';
import { stateEnclosures } from './enclosures';

/** What the items of a channel share. */
export interface Channel extends FeedLevel {
  /** The elements around an item, outermost first. */
  readonly elements: readonly MarkupElement[];
  /** What an item's addresses are relative to: `xml:base`, else the channel's link, else where the feed was fetched. */
  readonly base: Url | null;
}

/** Reads an item of RSS. Each field is a list of the places where feeds state it, best place first. */
export function readItem(element: MarkupElement, channel: Channel): ReadStory {
  const item: FeedLevel = { children: feedChildren(element), rule: 'rss:item' };
  const base = baseIn([element], channel.base);

  const headlines = stateWords('headline', item, ['title', 'dc:title', 'dcterms:title', 'media:title']);
  const sign = stateHeadlineSign(headlines);
  const published = stateDates('firstPublished', allWordsIn(item, ['pubDate', 'dcterms:issued', 'dcterms:created', 'prism:publicationDate', 'atom:published', 'dcterms:date', 'dc:date']));
  const changed = stateDates('versionCreated', allWordsIn(item, ['dcterms:modified', 'atom:updated', 'prism:modificationDate']));
  const authors = authorsOf(item, channel);
  const text = feedText(textAt(item, item.children('summary').length > 0 ? [...FULL_TEXTS, 'description'] : FULL_TEXTS, base), textAt(item, SUMMARIES, base), headlines);
  const media = readMedia(item, channel, base);
  const addresses = stateAddresses(element, item, base);
  const address = addresses.find((statement) => statement !== null)?.value ?? null;

  return storyOf(
    [
      ...stateIdentity(element, item, address),
      ...sign.statements,
      ...headlines,
      ...text.statements,
      ...published.statements,
      ...changed.statements,
      ...stateWords('version', item, ['prism:versionIdentifier']),
      ...authors.statements,
      ...addresses,
      ...stateWords('source.distributor', item, ['prism:distributor', 'source', 'dc:publisher', 'dcterms:publisher'], nameOf),
      ...stateWords('source.distributor', channel, ['dc:publisher', 'dcterms:publisher'], nameOf),
      state('source.retrievedFrom', address === null ? null : hostOf(address), 'rss:item/link', address),
      state('source.retrievedFrom', channel.base === null ? null : hostOf(channel.base), 'rss:channel/link', channel.base),
      ...stateWords('language', item, ['dc:language', 'dcterms:language'], languageOf),
      languageAround([element], 'rss:item/@xml:lang'),
      ...stateWords('language', channel, ['language', 'dc:language', 'dcterms:language'], languageOf),
      languageAround(channel.elements, 'rss:channel/@xml:lang'),
      ...stateRights([item, channel], text.closing),
      ...media.statements,
      ...text.opening,
      stateEnclosures(item, base),
    ],
    [...sign.notes, ...text.notes, ...published.notes, ...changed.notes, ...authors.notes, ...media.notes],
  );
}

const FULL_TEXTS = ['content:encoded', 'xhtml:body', 'xhtml:div', 'atom:content', 'fullitem', 'body'];
const SUMMARIES = ['summary', 'description', 'atom:summary', 'dcterms:abstract', 'dc:description', 'dcterms:description', 'prism:teaser'];

function textAt({ children, rule }: FeedLevel, names: readonly string[], base: Url | null): PlacedText | null {
  for (const name of names) {
    for (const element of children(name)) {
      const read = bodyOfElement(element, baseIn([element], base), `${rule}/${name}`);
      if (read.blocks.length > 0 || read.notes.length > 0) return { ...read, rule: `${rule}/${name}` };
    }
  }
  return null;
}

/** The first place that names anybody: `dc:creator` before `author`, which is an e-mail address by the specification. */
function authorsOf(item: FeedLevel, channel: Channel): Stated {
  const organisations = [wordsIn(channel, 'title'), wordsIn(channel, 'dc:publisher'), wordsIn(item, 'dc:publisher')];
  const atomAuthors = item.children('atom:author').map((author) => ({ children: feedChildren(author), rule: 'rss:item/atom:author' }));
  const places = [...['dc:creator', 'dcterms:creator', 'author', 'dc:author'].map((name) => allWordsIn(item, [name])), atomAuthors.flatMap((author) => allWordsIn(author, ['name']))];
  const read = places.flatMap((names) => (names[0] === undefined ? [] : [readAuthors(names.map(({ words }) => words), names[0].rule, organisations)]));
  return read.find(({ statements }) => statements.some((statement) => statement !== null)) ?? read[0] ?? { statements: [], notes: [] };
}

const nameOf = (element: MarkupElement | null): string | null => withoutMail(plainTextOf(element));
const languageOf = (element: MarkupElement | null): string | null => readLanguageTag(plainTextOf(element));

function languageAround(elements: readonly MarkupElement[], rule: string) {
  return state('language', readLanguageTag(elements.map((element) => attribute(element, 'xml:lang')).findLast((tag) => tag !== null) ?? null), rule);
}
