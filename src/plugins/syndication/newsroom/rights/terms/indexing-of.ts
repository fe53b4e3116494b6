import { INDEXING_POLICIES, type IndexingPolicy } from '../../story/provider';
import type { Terms } from './term';

/** What the rules of a story want search engines to be told, the strictest of them; `null` where they say nothing. */
export function indexingOf(terms: Terms): IndexingPolicy | null {
  const wanted = terms.flatMap(({ term }) => (term.kind === 'indexing' ? [term.policy] : []));
  return [...INDEXING_POLICIES].reverse().find((policy) => wanted.includes(policy)) ?? null;
}
