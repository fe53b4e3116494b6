import { state, type Statement } from '../state';
import type { StatedWords } from '../values/strictest-moment';
import type { FeedChildren } from './feed-children';
import type { MarkupElement } from '../markup/markup';
import { plainTextOf } from '../markup/plain-text';

/** A level of a feed that states things (its item, its channel), and what provenance calls it: `rss:item`. */
export interface FeedLevel {
  readonly children: FeedChildren;
  readonly rule: string;
}

/** How a format reads the words of an element: Atom says of each whether it is text or HTML, RSS does not. */
export type WordsOf = (element: MarkupElement | null) => string | null;

/** The words of the first child with this name that has any. */
export function wordsIn({ children }: FeedLevel, name: string, wordsOf: WordsOf = plainTextOf): string | null {
  return children(name).map(wordsOf).find((words) => words !== null) ?? null;
}

/** The words of all children with these names, and the rule that finds each. */
export function allWordsIn({ children, rule }: FeedLevel, names: readonly string[], wordsOf: WordsOf = plainTextOf): readonly StatedWords[] {
  return names.flatMap((name) => children(name).flatMap((element) => {
    const words = wordsOf(element);
    return words === null ? [] : [{ words, rule: `${rule}/${name}` }];
  }));
}

/** States a field of plain words from the places that may hold it, best place first. */
export function stateWords(field: 'headline' | 'language' | 'source.distributor' | 'version', level: FeedLevel, names: readonly string[], wordsOf: WordsOf = plainTextOf): readonly Statement[] {
  return allWordsIn(level, names, wordsOf).map(({ words, rule }) => state(field, words, rule));
}
