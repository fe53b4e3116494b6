import { hostOf, type Url } from '../../../story/address';
import { cleanText } from '../../../story/clean-text';
import { listAt, textAt } from '../../json/json-value';
import { bodyOfHtml, bodyOfText } from '../../markup/html-body';
import { oneLine } from '../../markup/plain-text';
import { resolveAddress } from '../../markup/web-base';
import type { Payload, ReadStory } from '../../reading';
import { state, storyOf } from '../../state';
import { feedText, type PlacedText } from '../../feeds/feed-text';
import { stateHeadlineSign } from '../../feeds/headline-sign';
import { readLanguageTag } from '../../values/language-tag';
import { readAuthors } from '../../values/stated-authors';
import type { Stated } from '../../values/stated';
import { stateDates } from '../../feeds/stated-dates';
import type { StatedWords } from '../../values/strictest-moment';
import { readPictures } from './read-pictures';
import { syndicationOf, stateFeedRights } from './syndication-object';

/** Reads an item of a JSON Feed. Our own `_syndication` comes first: it is what a partner's newsroom stated. */
export function readFeedItem(item: unknown, feed: unknown, payload: Payload): ReadStory {
  const base = resolveAddress(textAt(feed, 'home_page_url'), payload.address ?? null) ?? payload.address ?? null;
  const words = (...path: readonly string[]) => oneLine(textAt(item, ...path) ?? '');
  const at = (key: string) => state('source.address', resolveAddress(textAt(item, key), base), `json-feed:items/${key}`, textAt(item, key));

  const own = syndicationOf(item, base);
  const headline = state('headline', words('title'), 'json-feed:items/title');
  const sign = stateHeadlineSign([headline]);
  const published = stateDates('firstPublished', dateAt(item, 'date_published'));
  const changed = stateDates('versionCreated', dateAt(item, 'date_modified'));
  const authors = authorsOf(item, feed);
  const text = feedText(textIn(item, base), summaryIn(item), [headline]);
  const pictures = readPictures(item, base);
  const addresses = [own.address, at('url'), at('external_url')];
  const address = addresses.find((statement) => statement !== null)?.value ?? null;
  const id = textAt(item, 'id');

  return storyOf(
    [
      state('identity', id === null ? null : { scheme: 'guid', value: cleanText(id) }, 'json-feed:items/id', id),
      state('identity', address === null ? null : { scheme: 'url', value: address }, 'json-feed:items/url'),
      ...own.statements,
      ...sign.statements,
      headline,
      ...text.statements,
      ...published.statements,
      ...changed.statements,
      ...authors.statements,
      ...addresses,
      state('source.retrievedFrom', hostAt(address), 'json-feed:items/url', address),
      state('source.retrievedFrom', hostAt(base), 'json-feed', base),
      state('language', readLanguageTag(textAt(item, 'language')), 'json-feed:items/language'),
      state('language', readLanguageTag(textAt(feed, 'language')), 'json-feed:language'),
      ...pictures,
      ...text.opening,
      ...stateFeedRights(feed, own.statements, text.closing),
    ],
    [...own.notes, ...sign.notes, ...text.notes, ...published.notes, ...changed.notes, ...authors.notes],
  );
}

function dateAt(item: unknown, key: string): readonly StatedWords[] {
  const words = textAt(item, key);
  return words === null ? [] : [{ words, rule: `json-feed:items/${key}` }];
}

/** Version 1.1 has `authors`, 1.0 `author`. An item without any has those of the feed. */
function authorsOf(item: unknown, feed: unknown): Stated {
  const title = textAt(feed, 'title');
  const places = [
    { rule: 'json-feed:items/authors', names: namesAt(item) },
    { rule: 'json-feed:authors', names: namesAt(feed) },
  ];
  const stated = places.find(({ names }) => names.length > 0);
  return readAuthors(stated?.names ?? [], stated?.rule ?? '', [title]);
}

function namesAt(owner: unknown): readonly string[] {
  const authors = [...listAt(owner, 'authors'), ...listAt(owner, 'author')];
  return authors.map((author) => oneLine(textAt(author, 'name') ?? (typeof author === 'string' ? author : ''))).filter((name) => name !== null);
}

/** `content_text` says the same in plain words; HTML keeps its paragraphs and links. */
function textIn(item: unknown, base: Url | null): PlacedText | null {
  const html = textAt(item, 'content_html');
  if (html !== null) return { ...bodyOfHtml(html, base, 'json-feed:items/content_html'), rule: 'json-feed:items/content_html' };
  const text = textAt(item, 'content_text');
  return text === null ? null : { ...bodyOfText(text), rule: 'json-feed:items/content_text' };
}

function summaryIn(item: unknown): PlacedText | null {
  const summary = textAt(item, 'summary');
  return summary === null ? null : { ...bodyOfText(summary), rule: 'json-feed:items/summary' };
}

const hostAt = (address: Url | null): string | null => (address === null ? null : hostOf(address));
