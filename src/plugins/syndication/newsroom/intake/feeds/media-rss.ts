import type { Url } from '../../story/address';
import type { Picture } from '../../story/story';
import { intakeNote } from '../intake-note';
import type { NoteSentence } from '../note-sentences';
import type { IntakeNote } from '../reading';
import { state } from '../state';
import { captionAndCredit } from '../wording/caption-and-credit';
import type { Stated } from '../values/stated';
import { feedChildren, type FeedChildren } from './feed-children';
import type { FeedLevel } from './feed-level';
import { attribute, type MarkupElement } from '../markup/markup';
import { innermost, readMediaCredit } from './media-credit';
import { plainTextOf } from '../markup/plain-text';
import { resolveAddress } from '../markup/web-base';

/**
 * Reads the pictures that an item states as Media RSS (rssboard.org/media-rss). What stands on the content wins over its
 * group, the group over the item, the item over the feed. Of one picture in several sizes the largest is kept; a thumbnail
 * only where there is no picture.
 */
export function readMedia({ children, rule }: FeedLevel, feed: FeedLevel, base: Url | null): Stated {
  const outside = [mediaOf(children), mediaOf(feed.children)];
  const groups = children('media:group').map((group) => [feedChildren(group), ...outside]);
  const read = (name: string, levels: readonly FeedChildren[]) => (levels[0]?.(name) ?? []).flatMap((element) => readMedium(element, [feedChildren(element), ...levels], base) ?? []);
  const pictures = [...read('content', outside), ...groups.flatMap((levels) => largest(read('content', levels), () => ''))];
  const thumbnails = [outside, ...groups].flatMap((levels) => read('thumbnail', levels));
  const kept = pictures.length > 0 ? largest(pictures, fileOf) : largest(thumbnails, () => '');
  const shown = kept.map(({ picture }) => picture);
  return {
    statements: [state('pictures', shown, `${rule}/media:${pictures.length > 0 ? 'content' : 'thumbnail'}`, shown[0]?.address)],
    notes: [...kept.flatMap(({ picture, doubt }) => (doubt === null ? [] : [check(`${rule}/media:credit`, doubt, picture.credit?.line ?? null)])), ...restrictions([outside, ...groups], rule)],
  };
}

/** The Media RSS among an item's or a feed's children; inside a group or a content everything is. */
function mediaOf(children: FeedChildren): FeedChildren {
  return (name) => children(`media:${name}`);
}

interface Medium {
  readonly picture: Picture;
  readonly doubt: NoteSentence | null;
  readonly width: number;
  readonly height: number;
}

function readMedium(element: MarkupElement, levels: readonly FeedChildren[], base: Url | null): Medium | null {
  const address = resolveAddress(attribute(element, 'url'), base);
  if (address === null || !isPicture(element, address)) return null;
  const { credit, doubt } = readMediaCredit(levels);
  const caption = captionIn(levels);
  const stated = credit === null ? captionAndCredit(caption, { line: null }) : { caption, credit };
  return { picture: { address, ...stated }, doubt, width: sizeOf(element, 'width'), height: sizeOf(element, 'height') };
}

function isPicture(element: MarkupElement, address: Url): boolean {
  if (element.name.toLowerCase() === 'thumbnail') return true;
  const kind = attribute(element, 'medium') ?? attribute(element, 'type');
  return kind === null ? /\.(?:jpe?g|png|gif|webp|avif|tiff?)$/i.test(new URL(address).pathname) : /^image/i.test(kind);
}

/** The feed's own words are about no picture, and an item's `media:title` is mostly its headline again. */
function captionIn(levels: readonly FeedChildren[]): string | null {
  const ofItem = levels.slice(0, -1);
  const stated = [...innermost(ofItem, 'description'), ...innermost(ofItem, 'text'), ...innermost(ofItem.slice(0, -1), 'title')];
  return plainTextOf(stated[0] ?? null);
}

/** Of all media with one key the largest; of equals the first. */
function largest(media: readonly Medium[], keyOf: (medium: Medium) => string): readonly Medium[] {
  const kept = new Map<string, Medium>();
  for (const medium of media) {
    const key = keyOf(medium);
    const known = kept.get(key);
    if (known === undefined || areaOf(medium) > areaOf(known)) kept.set(key, medium);
  }
  return [...kept.values()];
}

const areaOf = ({ width, height }: Medium): number => width * Math.max(height, 1);

/** The address without its query and the size that the feed states: the same for one picture in several sizes. */
function fileOf({ picture: { address, caption, credit }, width, height }: Medium): string {
  const { origin, pathname } = new URL(address ?? 'about:blank');
  const sizes = [width, height].filter((size) => size > 0).map(String);
  return JSON.stringify([origin, sizes.reduce((path, size) => path.replaceAll(size, ''), pathname), caption, credit?.line ?? null]);
}

function sizeOf(element: MarkupElement, side: 'width' | 'height'): number {
  const size = Number(attribute(element, side) ?? 0);
  return Number.isFinite(size) && size > 0 ? size : 0;
}

/** Where and how a medium may be shown: there is no field for it, so an editor must know. */
function restrictions(places: readonly (readonly FeedChildren[])[], rule: string): readonly IntakeNote[] {
  const levels = places.flatMap(([level]) => (level === undefined ? [] : [level, ...level('content').map(feedChildren)]));
  return levels.flatMap((level) => level('restriction')).map((restriction) => {
    const terms = [attribute(restriction, 'relationship'), attribute(restriction, 'type')].filter((term) => term !== null).join(', ');
    return check(`${rule}/media:restriction`, { code: 'rights-of-media', terms }, plainTextOf(restriction));
  });
}

const check = (rule: string, sentence: NoteSentence, quote: string | null): IntakeNote => intakeNote(rule, 'check', sentence, quote);
