import type { Byline } from '../../story/story';
import type { NoteSentence } from '../note-sentences';
import type { StoryField } from '../reading';
import type { BylineAndDate } from '../wording/byline-and-date';
import { afterOpening } from '../wording/byline-roles';
import { readDatedOrganisation } from '../wording/dated-organisation';
import { plainWords } from '../wording/plain-words';
import { isTeaserLabel } from '../wording/teaser-label';
import { editCopy } from './edit-copy';
import { findStory } from './find-story';
import type { Copy, PageRule } from './page-rule';
import { readFoot, readFootDate } from './read-foot';
import { readTop, type ReadLine } from './read-top';

const NAME = 'lift-byline-and-date';

/**
 * Who wrote it and when, from the short lines before the story alone: further down, a name after "by" or a role
 * in a masthead signs nothing.
 */
export const liftBylineAndDate: PageRule = {
  name: NAME,
  apply(copy) {
    const { top, from } = linesBeforeStory(copy);
    const above = withoutCrowd(aboveTeasers(top, readTop(top))).map((read) => ({ ...read, places: read.places.map((place) => place + from) }));
    const isNamed = above.some(({ line }) => line.byline !== null);
    const isDated = copy.found.firstPublished !== null || above.some(({ line }) => line.published !== null);
    const foot = isNamed ? [] : readFoot(copy.paragraphs);
    const organised = isNamed || foot.length > 0 ? null : withOrganisation(above);
    const read = [...(organised ?? above), ...foot, ...(isDated ? [] : readFootDate(copy.paragraphs))];
    const places = new Set(read.flatMap((line) => line.places));
    const lifted = editCopy(copy, { rule: NAME, paragraphs: copy.paragraphs.filter((_, place) => !places.has(place)) });
    const unnamed = top.find((line, place) => !places.has(from + place) && line.length <= 100 && /^by:?\s/i.test(line)) ?? null;
    const taken = read.reduce((filled, { line, quote }) => take(filled, line, quote), lifted);
    return noteMissing(takeUpdate(organised === null ? taken : editCopy(taken, { rule: NAME, notes: [{ weight: 'check', sentence: ORGANISED, quote: taken.found.byline?.line ?? null }] }), read), unnamed);
  },
};

/** Under the label of other stories the dates are theirs, once the story’s own is read above it. */
function aboveTeasers(top: readonly string[], read: readonly ReadLine[]): readonly ReadLine[] {
  const label = top.findIndex((paragraph) => isTeaserLabel(plainWords(paragraph.slice(0, 300))));
  const isOwn = ({ places: [place = 0] }: ReadLine) => place < label;
  if (!read.some((line) => isOwn(line) && line.line.published !== null)) return read;
  return read.map((line) => (isOwn(line) ? line : undated(line)));
}

/** Three days and more above one story are those of other stories: none is believed. */
function withoutCrowd(read: readonly ReadLine[]): readonly ReadLine[] {
  const days = new Set(read.flatMap(({ line }) => (line.published === null ? [] : [line.published.slice(0, 10)])));
  return days.size < 3 ? read : read.map(undated);
}

const undated = ({ line, ...rest }: ReadLine): ReadLine => ({ ...rest, line: { ...line, published: null, updated: null } });

/** Where no person is named, the organisation in the line of the date signs; `null`: there is none. */
function withOrganisation(read: readonly ReadLine[]): readonly ReadLine[] | null {
  const signed = read.map(({ quote }) => readDatedOrganisation(plainWords(quote)));
  const first = signed.findIndex((byline) => byline !== null);
  return first < 0 ? null : read.map(({ line, ...rest }, place) => ({ ...rest, line: place === first ? { ...line, byline: signed[place] ?? null } : line }));
}

const ORGANISED = { code: 'byline-organisation' } as const;

/** The lines above the story, and the place of the first; of a text without a story to be told, its first lines. */
function linesBeforeStory({ paragraphs, found }: Copy): { readonly top: readonly string[]; readonly from: number } {
  const start = findStory(paragraphs, null)?.start ?? MOST_LINES;
  const from = found.headline === null ? Math.max(0, start - MOST_LINES) : 0;
  return { top: paragraphs.slice(from, Math.min(start, from + MOST_LINES)), from };
}

const MOST_LINES = 40;

function take(copy: Copy, { byline, published, unread, capitals, ambiguous }: BylineAndDate, quote: string): Copy {
  const isFirstByline = byline !== null && copy.found.byline === null;
  const isFirstDate = published !== null && copy.found.firstPublished === null;
  const author = isFirstByline ? afterOpening(byline.line) : copy.found.source.author;
  const read: StoryField[] = [...(isFirstByline ? (['byline', 'source.author'] as const) : []), ...(isFirstDate ? (['firstPublished'] as const) : [])];
  const stated: readonly (NoteSentence | null)[] = [
    unread === null ? null : { code: 'byline-unclear', words: unread },
    ambiguous === null ? null : { code: 'date-ambiguous', words: ambiguous },
    byline !== null && !isFirstByline ? { code: 'byline-second' } : null,
    published !== null && !isFirstDate && published !== copy.found.firstPublished
      ? { code: 'date-differs', kept: copy.found.firstPublished ?? '' }
      : null,
  ];
  const doubts = stated.filter((doubt) => doubt !== null);
  const isNothingNew = read.length === 0 && doubts.length === 0;
  return editCopy(copy, {
    rule: NAME,
    found: {
      byline: copy.found.byline ?? byline,
      firstPublished: copy.found.firstPublished ?? published,
      source: { ...copy.found.source, author },
    },
    read: read.map((field) => [field, quote] as const),
    notes: [
      ...doubts.map((sentence) => ({ weight: 'check', sentence, quote }) as const),
      ...(isFirstByline && capitals.length > 0 ? [{ weight: 'info', sentence: inCapitals(byline, capitals), quote } as const] : []),
      ...(isNothingNew ? [{ weight: 'info', sentence: { code: 'date-nothing-new' }, quote } as const] : []),
    ],
  });
}

/** A page that says only when it was changed was published on that day or before: better than no date, and to be checked. */
function takeUpdate(copy: Copy, read: readonly ReadLine[]): Copy {
  const changed = copy.found.firstPublished === null ? read.find(({ line }) => line.updated !== null) : undefined;
  if (!changed) return copy;
  return editCopy(copy, {
    rule: NAME,
    found: { firstPublished: changed.line.updated },
    read: [['firstPublished', changed.quote]],
    notes: [{ weight: 'check', sentence: { code: 'date-of-update' }, quote: changed.quote }],
  });
}

function inCapitals({ writers }: Byline, printed: readonly string[]): NoteSentence {
  const names = writers.filter(({ name }) => printed.some((words) => words.toLowerCase() === name.toLowerCase())).map(({ name }) => name);
  return { code: 'byline-capitals', names: names.join(', ') };
}

function noteMissing(copy: Copy, unnamed: string | null): Copy {
  return editCopy(copy, {
    rule: NAME,
    notes: [
      ...(copy.found.byline === null ? [{ weight: 'check', sentence: { code: unnamed === null ? 'byline-missing' : 'byline-missing-unnamed' }, quote: unnamed } as const] : []),
      ...(copy.found.firstPublished === null ? [{ weight: 'check', sentence: { code: 'date-missing-above' }, quote: null } as const] : []),
    ],
  });
}
