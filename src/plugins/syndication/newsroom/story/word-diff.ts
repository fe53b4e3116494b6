import { diffWordsWithSpace } from 'diff';

/** A run of words that both texts have, or that only one has. */
export interface WordRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly words: string;
}

/**
 * What became of a text, word by word, white space included: the runs that are not `added` make up the first text, those that
 * are not `removed` the second. Two texts that share next to nothing are one run removed and one added.
 */
export function diffWords(before: string, after: string): readonly WordRun[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS }) ?? [
    { value: before, removed: true, added: false },
    { value: after, added: true, removed: false },
  ];
  return changes.map(({ value, added, removed }): WordRun => ({ kind: added ? 'added' : removed ? 'removed' : 'same', words: value })).filter(({ words }) => words !== '');
}

/** Beyond this a reader compares nothing, and the search would take seconds. */
const MOST_EDITS = 4000;
