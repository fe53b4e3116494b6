/** Where something stands in a text: from the first character to before the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text by its letters and digits alone: markup signs, spaces and line ends never keep a quotation from being found. */
export interface WordIndex {
  readonly text: string;
  readonly letters: string;
  /** Where each run of letters and digits starts among the letters, and in the text. */
  readonly inLetters: readonly number[];
  readonly inText: readonly number[];
}

export function indexWords(text: string): WordIndex {
  const runs = [...text.matchAll(WORD)];
  const inLetters: number[] = [];
  let length = 0;
  for (const [run] of runs) {
    inLetters.push(length);
    length += run.length;
  }
  return { text, letters: runs.map(([run]) => run).join(''), inLetters, inText: runs.map(({ index }) => index) };
}

/**
 * Where words stand in the text: nearest to a place, where one is named; else as a line of their own if they do anywhere, else
 * where they first stand. Words of several lines that do not follow one another are found line by line; a long line of which
 * only the middle differs, by its ends.
 */
export function placesOf(words: string, index: WordIndex, near: number | null): readonly Span[] {
  const all = everyPlaceOf(words, index);
  const whole = near === null ? (all.find((span) => isLine(index.text, span)) ?? all[0]) : nearest(all, near);
  if (whole) return [withSigns(index.text, whole, words)];
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > 1) return lines.slice(0, MOST_LINES).flatMap((line) => placesOf(line, index, near));
  const between = betweenItsEnds(words, index);
  return between ? [between] : [];
}

/** The first places at which these words stand as whole words, with any signs between them. */
export function everyPlaceOf(words: string, index: WordIndex): readonly Span[] {
  const wanted = lettersOf(words);
  const places: Span[] = [];
  let at = wanted === '' ? -1 : index.letters.indexOf(wanted);
  for (let looked = 0; at >= 0 && looked < MOST_PLACES; looked += 1) {
    if (isWholeWords(index, at, at + wanted.length)) places.push(spanOf(index, at, at + wanted.length));
    at = index.letters.indexOf(wanted, at + 1);
  }
  return places;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const SIGNS_FIRST = /^[^\p{L}\p{N}\p{M}]+/u;
/** A name that stands at so many places says nothing of any. */
const MOST_PLACES = 100;
const MOST_LINES = 200;
/** So many letters at either end tell a long line from all others. */
const END = 24;

function nearest(places: readonly Span[], near: number): Span | undefined {
  return [...places].sort((one, other) => Math.abs(one.start - near) - Math.abs(other.start - near))[0];
}

function betweenItsEnds(words: string, index: WordIndex): Span | null {
  const wanted = lettersOf(words);
  if (wanted.length < END * 3) return null;
  const start = index.letters.indexOf(wanted.slice(0, END));
  const tail = start < 0 ? -1 : index.letters.indexOf(wanted.slice(-END), start + END);
  if (tail < 0 || tail - start > wanted.length * 3) return null;
  return withSigns(index.text, spanOf(index, start, tail + END), words);
}

function lettersOf(words: string): string {
  return [...words.matchAll(WORD)].map(([run]) => run).join('');
}

function isWholeWords({ letters, inLetters }: WordIndex, start: number, end: number): boolean {
  return inLetters[runAt(inLetters, start)] === start && (end === letters.length || inLetters[runAt(inLetters, end)] === end);
}

function spanOf({ inLetters, inText }: WordIndex, start: number, end: number): Span {
  const [first, last] = [runAt(inLetters, start), runAt(inLetters, end - 1)];
  return { start: (inText[first] ?? 0) + start - (inLetters[first] ?? 0), end: (inText[last] ?? 0) + end - (inLetters[last] ?? 0) };
}

/** The run in which this letter stands, by halves. */
function runAt(starts: readonly number[], letter: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= letter) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether no other word stands on its line. A line is looked at no further than this. */
function isLine(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 200), start).split('\n').at(-1) ?? '';
  const after = text.slice(end, end + 200).split('\n')[0] ?? '';
  return lettersOf(before) === '' && lettersOf(after) === '';
}

/** The signs at the ends of the quotation, where they stand in the text, too: `© ` before, `.` after. */
function withSigns(text: string, { start, end }: Span, words: string): Span {
  const quoted = words.trim();
  const before = SIGNS_FIRST.exec(quoted)?.[0] ?? '';
  const after = quoted.slice(quoted.length - signsLast(quoted));
  return {
    start: before !== '' && text.endsWith(before, start) && start >= before.length ? start - before.length : start,
    end: text.startsWith(after, end) ? end + after.length : end,
  };
}

function signsLast(words: string): number {
  let count = 0;
  while (count < words.length && !/[\p{L}\p{N}\p{M}]/u.test(words.charAt(words.length - 1 - count))) count += 1;
  // Half of a letter outside the first plane is no sign.
  return count === words.length || /[\ud800-\udfff]/.test(words.slice(words.length - count)) ? 0 : count;
}
