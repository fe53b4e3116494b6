import { everyPlaceOf, placesOf, type WordIndex } from './word-index';

/** Words that are looked for in the original. */
export interface Quoted {
  readonly id: string;
  /** One quotation, or the paragraphs of a body. */
  readonly passages: readonly string[];
}

/** A stretch of the original, and the quotations that it belongs to, in the order in which they were given. */
export interface Stretch {
  readonly start: number;
  readonly words: string;
  readonly ids: readonly string[];
}

/**
 * Cuts a text where quotations begin and end. The stretches follow one another and make up the whole text. Where it holds
 * several stories, words that stand in many of them are looked for in the midst of this one.
 */
export function markedText(index: WordIndex, quotes: readonly Quoted[], isOneOfSeveral = false): readonly Stretch[] {
  const { text } = index;
  const near = isOneOfSeveral ? midstOf(index, quotes) : null;
  const found = quotes.flatMap(({ id, passages }) => passages.flatMap((words) => placesOf(words, index, near)).map((span) => ({ id, ...span })));
  const edges = [...new Set([0, text.length, ...found.flatMap(({ start, end }) => [start, end])])].sort((one, other) => one - other);
  return edges.slice(0, -1).flatMap((start, place): readonly Stretch[] => {
    const end = edges[place + 1] ?? text.length;
    const ids = new Set(found.filter((span) => span.start <= start && span.end >= end).map(({ id }) => id));
    return end === start ? [] : [{ start, words: text.slice(start, end), ids: [...ids] }];
  });
}

/** The middle one of the places of those words that stand nowhere else. */
function midstOf(index: WordIndex, quotes: readonly Quoted[]): number | null {
  const places = quotes.flatMap(({ passages }) => passages).map((words) => everyPlaceOf(words, index));
  const starts = places.flatMap((all) => (all.length === 1 ? all.map(({ start }) => start) : [])).sort((one, other) => one - other);
  return starts[Math.floor(starts.length / 2)] ?? null;
}
