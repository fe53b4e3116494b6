import { readBylineAndDate } from '../wording/byline-and-date';
import { plainWords } from '../wording/plain-words';
import { findHeadline } from './find-headline';
import { kindOf, type ParagraphKind } from './paragraph-kind';

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
  const end = beforeComments(paragraphs, kinds, run);
  const start = storyStart(paragraphs, kinds, run.start, end);
  return { headline: findHeadline(paragraphs, start, end, title), start, end };
}

interface Run {
  readonly start: number;
  /** The place after the last. */
  readonly end: number;
}

function weightOf(kind: ParagraphKind, length: number): number {
  switch (kind) {
    case 'prose':
      return Math.min(length, 400);
    case 'sentence':
      return 30;
    case 'heading':
      return -5;
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

/** Readers write prose as well: what stands under "12 comments", once a story has been told, is theirs. */
function beforeComments(paragraphs: readonly string[], kinds: readonly ParagraphKind[], { start, end }: Run): number {
  let prose = 0;
  for (let place = start; place < end; place += 1) {
    if (kinds[place] === 'prose') prose += 1;
    if (prose >= 3 && COMMENTS.test(paragraphs[place]?.slice(0, 60) ?? '')) return lastTold(kinds, start, place);
  }
  return end;
}

const COMMENTS =
  /^\W{0,4}(?:(?:\d{1,5}|all|reader|view|show|latest) )?(?:comments?|responses|replies|kommentare|commentaires|comentarios|comentários|commenti|reacties|kommentarer)(?: ?\(?\d{1,5}\)?)?\W{0,3}$|^\W{0,4}(?:leave a (?:comment|reply)|post a comment|join the (?:conversation|discussion))\b/iu;

function lastTold(kinds: readonly ParagraphKind[], start: number, before: number): number {
  for (let place = before - 1; place >= start; place -= 1) {
    if (kinds[place] === 'prose' || kinds[place] === 'sentence') return place + 1;
  }
  return before;
}

/** The first prose; but a sentence or two before the byline introduce the story, and it starts below. */
function storyStart(paragraphs: readonly string[], kinds: readonly ParagraphKind[], from: number, end: number): number {
  const first = nextProse(kinds, from, end);
  let start = first;
  let prose = 0;
  for (let place = first; place < Math.min(end, first + LONGEST_OPENING) && prose <= 2; place += 1) {
    if (kinds[place] === 'prose') prose += 1;
    else if (isSignature(paragraphs[place] ?? '')) start = nextProse(kinds, place, end);
  }
  return start;
}

const LONGEST_OPENING = 30;

function nextProse(kinds: readonly ParagraphKind[], from: number, end: number): number {
  for (let place = from; place < end; place += 1) if (kinds[place] === 'prose') return place;
  return from;
}

const isSignature = (paragraph: string): boolean => paragraph.length <= 300 && readBylineAndDate(plainWords(paragraph)) !== null;
