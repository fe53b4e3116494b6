import type { TermRule, Terms } from './term';

/**
 * The rules of a story whose usage terms were read anew: what editors confirmed or dismissed stays, with the words of its time;
 * what was only proposed gives way to what the words say now.
 */
export function refreshProposals(onFile: Terms, proposed: Terms): Terms {
  const decided = onFile.filter(({ standing }) => standing.kind !== 'proposed');
  const known = new Set(decided.map(keyOf));
  return [...decided, ...proposed.filter((rule) => !known.has(keyOf(rule)))];
}

/** A term that a later version states in other words is to be looked at anew; only the very words are settled. */
const keyOf = ({ term, words }: TermRule): string => JSON.stringify([sorted(term), words]);

const sorted = (term: TermRule['term']): unknown => Object.entries(term).sort(([one], [other]) => (one < other ? -1 : 1));
