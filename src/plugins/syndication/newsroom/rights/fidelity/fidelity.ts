import type { NewsDate } from '../../story/news-date';
import { diffWords } from '../../story/word-diff';
import { contentWords, exactWords, type CopyWord } from './copy-words';
import { dayWordsOf, isSameDay } from './day-words';

/** A text of which we must know whether it was changed: its dateline apart, because the place may be. */
export interface Wording {
  readonly dateline: string | null;
  readonly words: string;
}

/** Words that were replaced, added (`before` is empty) or left out (`after` is empty). */
export interface WordChange {
  readonly before: string;
  readonly after: string;
}

/** What the desk did to a text. */
export interface Fidelity {
  /** Every change but white space and the shape of quotation marks and dashes. */
  readonly changes: readonly WordChange[];
  /** Those of them that go beyond time, place and style. */
  readonly beyondStyle: readonly WordChange[];
}

/** What is needed to see that “Monday” and “8 March” are one day. */
export interface Setting {
  /** BCP 47. */
  readonly language: string | null;
  /** The day from which “yesterday” counts. Without it a day may not become a date. */
  readonly published: NewsDate | null;
}

/**
 * Compares a text as received with what stands now. Time: a weekday for its date and back, the form of a date. Place: the dateline.
 * Style: capitals, commas and stops, kinds of quotation marks, spelling variants.
 */
export function fidelityOf(received: Wording, standing: Wording, { language, published }: Setting): Fidelity {
  const [before, after] = [withoutDateline(received), withoutDateline(standing)];
  const days = dayWordsOf(language);
  const place = changesOf(received.dateline ?? '', standing.dateline ?? '', exactWords);
  const beyond = changesOf(before, after, (copy) => contentWords(copy, days)).filter(({ from, to }) => !isTime(from, to, (one, other) => isSameDay(one, other, days, published)));
  return { changes: [...place, ...changesOf(before, after, exactWords)].map(bare), beyondStyle: beyond.map(bare) };
}

interface Change extends WordChange {
  readonly from: readonly CopyWord[];
  readonly to: readonly CopyWord[];
}

const bare = ({ before, after }: Change): WordChange => ({ before, after });

function withoutDateline({ dateline, words }: Wording): string {
  return dateline !== null && dateline !== '' && words.startsWith(dateline) ? words.slice(dateline.length).replace(/^[\s\p{Pd}:]{1,5}/u, '') : words;
}

function isTime(from: readonly CopyWord[], to: readonly CopyWord[], isOneDay: (one: string, other: string) => boolean): boolean {
  const [one, other] = [from[0], to[0]];
  return from.length === 1 && to.length === 1 && one !== undefined && other !== undefined && isOneDay(one.key, other.key);
}

/** The changes between two texts by the keys of their words, each with the words as they are printed. */
function changesOf(before: string, after: string, wordsOf: (copy: string) => readonly CopyWord[]): readonly Change[] {
  const [old, fresh] = [lineOf(wordsOf(before)), lineOf(wordsOf(after))];
  if (old.line === fresh.line) return [];
  const changes: Change[] = [];
  let [removed, added] = [0, 0];
  let open: readonly [number, number] | null = null;
  const close = () => {
    if (open === null) return;
    const [from, to] = [within(old, open[0], removed), within(fresh, open[1], added)];
    changes.push({ from, to, before: printed(before, from), after: printed(after, to) });
    open = null;
  };
  for (const { kind, words } of diffWords(old.line, fresh.line)) {
    if (kind === 'same' && words.trim() !== '') close();
    if (kind !== 'same') open ??= [removed, added];
    if (kind !== 'added') removed += words.length;
    if (kind !== 'removed') added += words.length;
  }
  close();
  return changes;
}

interface Line {
  readonly line: string;
  readonly words: readonly (CopyWord & { readonly from: number; readonly to: number })[];
}

function lineOf(words: readonly CopyWord[]): Line {
  let from = 0;
  const placed = words.map((word) => {
    const to = from + word.key.length;
    const at = { ...word, from, to };
    from = to + 1;
    return at;
  });
  return { line: words.map(({ key }) => key).join(' '), words: placed };
}

/** The words that a stretch of the line touches; one that it falls into, where it is empty. */
function within({ words }: Line, start: number, end: number): readonly CopyWord[] {
  return words.filter(({ from, to }) => from < end && to > start);
}

function printed(copy: string, words: readonly CopyWord[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? '' : copy.slice(first.start, last.end);
}
