import { readBylineAndDate } from '../wording/byline-and-date';
import { plainWords } from '../wording/plain-words';
import { findHeadline } from './find-headline';
import { isSignedLine } from './line-words';
import { kindOf, type ParagraphKind } from './paragraph-kind';
import { lastTold, proseIn, storyEnd, type Run } from './story-end';

/** Where the story stands among the paragraphs of a page. */
export interface StoryPlace {
  /** The headline's place; `null`: no line above the story is like one. */
  readonly headline: number | null;
  /** The first paragraph of the story itself. */
  readonly start: number;
  /** The place after its last paragraph. */
  readonly end: number;
}

/**
 * Finds the story on a page with menus, teasers and comments around it: the run of paragraphs with the most prose and the least
 * furniture between (the largest sum of a series: Bentley, Programming Pearls §8), and the line above it that is most like
 * its headline. `null` when the page holds no prose at all.
 */
export function findStory(paragraphs: readonly string[], title: string | null): StoryPlace | null {
  const kinds = paragraphs.map(kindOf);
  const run = richestRun(paragraphs.map((paragraph, place) => weightOf(kinds[place] ?? 'line', paragraph.length)));
  if (run === null) return null;
  const one = largerSide(paragraphs, kinds, run);
  const end = storyEnd(paragraphs, kinds, one);
  const start = storyStart(paragraphs, kinds, one.start, end);
  return { headline: findHeadline(paragraphs, start, end, title), start, end };
}

function weightOf(kind: ParagraphKind, length: number): number {
  switch (kind) {
    case 'prose':
      return Math.min(length, 400);
    case 'sentence':
      return 30;
    case 'heading':
    case 'picture':
      return -5;
    case 'item':
      return -10;
    case 'line':
      return -25;
    case 'navigation':
      return -30;
    case 'teaser':
      return -100;
    case 'site':
      return -150;
  }
}

/** The run with the largest sum; `null` when no paragraph weighs anything. */
function richestRun(weights: readonly number[]): Run | null {
  let best: Run | null = null;
  let most = 0;
  let sum = 0;
  let start = 0;
  weights.forEach((weight, place) => {
    if (sum <= 0) [sum, start] = [0, place];
    sum += weight;
    if (sum > most) [most, best] = [sum, { start, end: place + 1 }];
  });
  return best;
}

/** Two stories with a long stretch of furniture between: the longer one. */
function largerSide(paragraphs: readonly string[], kinds: readonly ParagraphKind[], run: Run): Run {
  let { start, end } = run;
  let gap = 0;
  for (let place = start; place < end; place += 1) {
    const kind = kinds[place] ?? 'line';
    const isStory = kind === 'prose' || kind === 'sentence' || kind === 'item' || kind === 'heading';
    if (!isStory) gap += kind === 'line' ? 1 : 2;
    if (!isStory || gap === 0) continue;
    if (gap >= LONGEST_GAP && !isSameStory(paragraphs, kinds, start, place)) {
      const [before, after] = [proseIn(paragraphs, kinds, start, place), proseIn(paragraphs, kinds, place, end)];
      // A ticker or a list of other stories may be long; the first story that was told at some length is the page's own.
      if (before >= after || (before >= 1500 && before * 2.5 >= after && isLoose(kinds, place, end))) end = lastTold(kinds, start, place);
      else if (gap >= 20 || before < 300) start = place;
    }
    gap = 0;
  }
  return { start, end };
}

const LONGEST_GAP = 8;

/** What stands between is the figures of a chart: short lines of which most hold no words, and that name and date nothing. */
function isSameStory(paragraphs: readonly string[], kinds: readonly ParagraphKind[], start: number, place: number): boolean {
  const from = lastTold(kinds, start, place);
  const between = paragraphs.slice(from, place).filter((_, at) => kinds[from + at] !== 'picture');
  return between.filter((line) => line.length <= 40 && (/\d/.test(line) || /^[^\s]{1,12}$/.test(line))).length * 3 >= between.length * 2;
}


/** Less than a third of it is prose. */
function isLoose(kinds: readonly ParagraphKind[], start: number, end: number): boolean {
  return kinds.slice(start, end).filter((kind) => kind === 'prose').length * 3 < end - start;
}

/** The first prose; but a sentence or two before the byline introduce the story, and it starts below. */
function storyStart(paragraphs: readonly string[], kinds: readonly ParagraphKind[], from: number, end: number): number {
  const first = nextProse(kinds, from, end);
  const opening = paragraphs.slice(Math.max(0, first - 6), first);
  if (opening.some(isSignedLine) && opening.some(namesSomebody)) return first;
  let start = first;
  let prose = 0;
  for (let place = first; place < Math.min(end, first + LONGEST_OPENING) && prose <= 2; place += 1) {
    if (kinds[place] === 'prose') prose += 1;
    else if (isSignedLine(paragraphs[place] ?? '')) start = nextProse(kinds, place, end);
  }
  return start;
}

const LONGEST_OPENING = 15;

function nextProse(kinds: readonly ParagraphKind[], from: number, end: number): number {
  for (let place = from; place < end; place += 1) if (kinds[place] === 'prose') return place;
  return from;
}

const namesSomebody = (paragraph: string): boolean =>
  paragraph.length <= 300 && (readBylineAndDate(plainWords(paragraph), { unsigned: true })?.byline ?? null) !== null;
