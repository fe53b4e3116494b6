import { hostOf, type Url } from '../../../story/address';
import { cleanText } from '../../../story/clean-text';
import { feedChildren, vocabularyOf } from '../../feeds/feed-children';
import { allWordsIn, stateWords, wordsIn, type FeedLevel } from '../../feeds/feed-level';
import { stateRights } from '../../feeds/feed-rights';
import { attribute, textOf, type MarkupElement } from '../../markup/markup';
import { readMedia } from '../../feeds/media-rss';
import { plainTextOf } from '../../markup/plain-text';
import { baseIn } from '../../markup/web-base';
import type { ReadStory } from '../../reading';
import { state, storyOf, type Statement } from '../../state';
import { feedText, type PlacedText } from '../../feeds/feed-text';
import { stateHeadlineSign } from '../../feeds/headline-sign';
import { readLanguageTag } from '../../values/language-tag';
import { readAuthors } from '../../values/stated-authors';
import { stateDates } from '../../feeds/stated-dates';
import type { Stated } from '../../values/stated';
import { linkTo, statePicturesLinked } from './links';
import { constructBody, constructText } from './text-construct';

/** What the entries of a feed share. */
export interface Feed extends FeedLevel {
  /** The elements around an entry; none where it stands alone. */
  readonly elements: readonly MarkupElement[];
  /** What an entry's addresses are relative to: `xml:base`, else where the feed was fetched, else the feed's own page. */
  readonly base: Url | null;
}

/** Reads an entry. Each field is a list of the places where it may stand, best place first. */
export function readEntry(element: MarkupElement, feed: Feed): ReadStory {
  const entry: FeedLevel = { children: feedChildren(element), rule: 'atom:entry' };
  const source: FeedLevel = { children: feedChildren(entry.children('source')[0] ?? null), rule: 'atom:entry/source' };
  const base = baseIn([element], feed.base);

  const headlines = stateWords('headline', entry, ['title', 'dc:title', 'media:title'], wordsOf);
  const sign = stateHeadlineSign(headlines);
  const published = stateDates('firstPublished', allWordsIn(entry, ['published', 'issued', 'created', 'dcterms:issued', 'dcterms:created', 'prism:publicationDate', 'dc:date']));
  const changed = stateDates('versionCreated', allWordsIn(entry, ['updated', 'modified', 'dcterms:modified', 'prism:modificationDate']));
  const authors = authorsOf(entry, source, feed);
  const text = feedText(textAt(entry, 'content', base), textAt(entry, 'summary', base), headlines);
  const media = readMedia(entry, feed, base);
  const addresses = ADDRESSES.map((rel) => linkTo(entry, rel, base));
  const address = addresses.find((statement) => statement !== null)?.value ?? null;

  return storyOf(
    [
      ...identityOf(entry, address),
      draftOf(entry),
      ...sign.statements,
      ...headlines,
      ...text.statements,
      ...published.statements,
      ...changed.statements,
      ...stateWords('version', entry, ['prism:versionIdentifier']),
      ...authors.statements,
      ...addresses,
      ...stateWords('source.distributor', entry, ['prism:distributor']),
      ...stateWords('source.distributor', source, ['title'], wordsOf),
      ...stateWords('source.distributor', entry, ['dc:publisher']),
      ...stateWords('source.distributor', feed, ['dc:publisher']),
      state('source.retrievedFrom', address === null ? null : hostOf(address), 'atom:entry/link', address),
      state('source.retrievedFrom', feed.base === null ? null : hostOf(feed.base), 'atom:feed/link', feed.base),
      ...languagesOf(element, entry, feed),
      ...stateRights([entry, source, feed], text.closing, wordsOf),
      ...[linkTo(entry, 'license', base), linkTo(feed, 'license', feed.base)].map((licence) => licence && state('rights.usageTerms', licence.value, licence.rule)),
      ...media.statements,
      ...text.opening,
      statePicturesLinked(entry, base),
    ],
    [...sign.notes, ...text.notes, ...published.notes, ...changed.notes, ...authors.notes, ...media.notes],
  );
}

/** The page itself before the page that it was taken from. */
const ADDRESSES = ['canonical', 'alternate', 'via'];

/** Atom says of its own elements whether they hold text or HTML. */
function wordsOf(element: MarkupElement | null): string | null {
  const isOwn = element !== null && (element.namespace === null || vocabularyOf(element) === 'atom');
  return isOwn ? constructText(element) : plainTextOf(element);
}

function textAt({ children, rule }: FeedLevel, name: string, base: Url | null): PlacedText | null {
  const read = children(name).map((element) => ({ ...constructBody(element, baseIn([element], base), `${rule}/${name}`), rule: `${rule}/${name}` }));
  return read.find(({ blocks }) => blocks.length > 0) ?? read[0] ?? null;
}

/** RFC 4287 §4.2.1: without authors of its own, an entry's are those of its source, else of its feed. */
function authorsOf(entry: FeedLevel, source: FeedLevel, feed: FeedLevel): Stated {
  const organisations = [wordsIn(source, 'title', wordsOf), wordsIn(feed, 'title', wordsOf)];
  const named = ({ children, rule }: FeedLevel) => children('author').flatMap((author) => allWordsIn({ children: feedChildren(author), rule: `${rule}/author` }, ['name']));
  const places = [named(entry), allWordsIn(entry, ['dc:creator', 'dcterms:creator']), named(source), named(feed)];
  const [stated = []] = places.filter((names) => names.length > 0);
  return readAuthors(stated.map(({ words }) => words), stated[0]?.rule ?? '', organisations);
}

function identityOf({ children }: FeedLevel, address: Url | null): readonly Statement[] {
  const ids = children('id').map(textOf).map((id) => (id === null ? null : cleanText(id)));
  return [
    ...ids.map((value) => state('identity', value === null || value === '' ? null : { scheme: 'guid', value }, 'atom:entry/id', value)),
    state('identity', address === null ? null : { scheme: 'url', value: address }, 'atom:entry/link', address),
  ];
}

/** `app:draft` says that an entry is not public (RFC 5023 §13.1.1). */
function draftOf({ children }: FeedLevel): Statement {
  const drafts = children('app:control').flatMap((control) => feedChildren(control)('draft')).map(textOf);
  return drafts.some((draft) => draft?.toLowerCase() === 'yes') ? state('pubStatus', 'withheld', 'atom:entry/app:control/app:draft', 'yes') : null;
}

function languagesOf(element: MarkupElement, entry: FeedLevel, feed: Feed): readonly Statement[] {
  const tagged = (elements: readonly MarkupElement[], rule: string) => elements.map((one) => state('language', readLanguageTag(attribute(one, 'xml:lang')), `${rule}/@xml:lang`));
  const stated = (level: FeedLevel) => stateWords('language', level, ['dc:language'], (one) => readLanguageTag(plainTextOf(one)));
  return [
    ...stated(entry),
    ...tagged(entry.children('content'), 'atom:entry/content'),
    ...tagged(entry.children('title'), 'atom:entry/title'),
    ...tagged([element], 'atom:entry'),
    ...tagged(feed.elements, 'atom:feed'),
    ...stated(feed),
  ];
}
