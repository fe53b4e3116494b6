import { readAddress, type Url } from '../../../story/address';
import { textAt, type JsonObject } from '../../json/json-value';
import { attribute, below, textOf, type MarkupElement } from '../../markup/markup';
import { plainText } from '../../markup/plain-text';
import { resolveAddress } from '../../markup/web-base';
import type { Payload } from '../../reading';
import { sameSigns } from '../../wording/same-signs';
import { isOfType, readLinkedData, type LinkedData } from './linked-data';
import { readMicrodata } from './microdata';
import { metaNamed, readPageMeta, type PageMeta } from './page-meta';
import { readVisiblePage, type VisiblePage } from './visible-page';

/** Everything that a page says, gathered once; the fields are read from it. */
export interface Page {
  readonly root: MarkupElement;
  readonly meta: PageMeta;
  readonly visible: VisiblePage;
  readonly linked: LinkedData;
  /** The story as schema.org describes it, the best description first, each with where it stands. */
  readonly described: readonly Description[];
  /** Where relative addresses start. */
  readonly base: Url | null;
}

export interface Description {
  readonly where: 'json-ld' | 'microdata';
  readonly thing: JsonObject;
}

export function gatherPage(root: MarkupElement, payload: Payload): Page {
  const meta = readPageMeta(root);
  const linked = readLinkedData(root);
  const titles = [metaNamed(meta, 'og:title', 'twitter:title'), ...below(root, ({ name }) => name === 'title' || name === 'h1').map(textOf)].filter((title) => title !== null).map(letters);
  const microdata = readMicrodata(root);
  return {
    root,
    meta,
    linked,
    visible: readVisiblePage(root),
    described: [...storiesOf(linked.things, 'json-ld', titles), ...storiesOf(microdata, 'microdata', titles)],
    base: baseOf(root, meta, payload),
  };
}

/** An address on the page, made absolute; `null` when it is no web address, or only a place on the page itself. */
export function resolve(stated: string | null, base: Url | null): Url | null {
  const trimmed = stated?.trim() ?? '';
  return trimmed === '' || trimmed.startsWith('#') ? null : resolveAddress(trimmed, base);
}

/** Words out of JSON or an attribute: character references and tags, which pages leave there, are read as in HTML. */
export function wordsOf(stated: string | null): string | null {
  return stated === null ? null : plainText(stated.slice(0, 20_000));
}

/** Letters and digits alone, small: what two copies of a line have in common. Of a line longer than any, its beginning. */
export function letters(words: string): string {
  return sameSigns(words.slice(0, 10_000)).replace(/[^\p{L}\p{N}]/gu, '');
}

const STORY = /(?:Article|BlogPosting|NewsItem|Report|LiveBlogPosting|SocialMediaPosting)$/;

/** Of several stories described, the one whose headline the page shows comes first; others are teasers. */
function storiesOf(things: readonly JsonObject[], where: Description['where'], titles: readonly string[]): readonly Description[] {
  const stories = things.filter((thing) => isOfType(thing, STORY));
  const isShown = (thing: JsonObject) => {
    const headline = letters(wordsOf(textIn(thing, 'headline') ?? textIn(thing, 'name')) ?? '');
    return headline !== '' && titles.some((title) => title.includes(headline) || (headline.length > 20 && headline.includes(title) && title.length > 20));
  };
  const shown = stories.filter(isShown);
  const chosen = shown.length > 0 ? shown : stories.length === 1 || where === 'json-ld' ? stories.slice(0, 1) : [];
  return chosen.map((thing) => ({ where, thing }));
}

/** The first words under a key that may hold a list. */
export function textIn(thing: unknown, key: string): string | null {
  const direct = textAt(thing, key);
  if (direct !== null) return direct;
  const list: unknown = typeof thing === 'object' && thing !== null ? Object.entries(thing).find(([name]) => name === key)?.[1] : undefined;
  return Array.isArray(list) ? (list.map((value: unknown) => textAt({ value }, 'value')).find((words) => words !== null) ?? null) : null;
}

function baseOf(root: MarkupElement, meta: PageMeta, { address }: Payload): Url | null {
  const own = address ?? readAddress(metaNamed(meta, 'og:url') ?? '') ?? readAddress(meta.links.get('canonical')?.[0] ?? '');
  const [stated] = below(root, ({ name }) => name === 'base');
  return resolve(stated ? attribute(stated, 'href') : null, own) ?? own;
}
