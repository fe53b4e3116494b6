import { ruleKey } from './rule-key';
import type { Terms } from './term';

/**
 * The rules of a story whose usage terms were read anew: what editors confirmed or dismissed stays, with the words of its time;
 * what was only proposed gives way to what the words say now.
 */
export function refreshProposals(onFile: Terms, proposed: Terms): Terms {
  const decided = onFile.filter(({ standing }) => standing.kind !== 'proposed');
  const known = new Set(decided.map(ruleKey));
  return [...decided, ...proposed.filter((rule) => !known.has(ruleKey(rule)))];
}
