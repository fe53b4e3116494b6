import type { TermRule } from './term';

/** What makes two rules the same: their term and the very words. In other words a term is to be looked at anew. */
export function ruleKey({ term, words }: Pick<TermRule, 'term' | 'words'>): string {
  return JSON.stringify([Object.entries(term).sort(([one], [other]) => (one < other ? -1 : 1)), words]);
}
