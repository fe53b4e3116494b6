import { isRestrictive } from './is-restrictive';
import type { Term, TermRule, Terms } from './term';

/**
 * The rules that bind a story. What an editor confirmed for the story replaces what the source says of the same kind; a denial
 * of places or channels adds up and is never replaced, for deny beats allow. A rule that is only proposed binds if it takes
 * something away; it frees nothing, and replaces nothing.
 */
export function effectiveTerms(sourceDefaults: Terms, storyTerms: Terms): Terms {
  const own = storyTerms.filter(binds);
  const decided = new Set(own.filter((rule) => isConfirmed(rule) && !isDenial(rule.term)).map(({ term }) => term.kind));
  const inherited = sourceDefaults.filter(binds).filter(({ term }) => isDenial(term) || !decided.has(term.kind));
  const all = [...inherited, ...own];
  const restricted = new Set(all.filter(({ term }) => isRestrictive(term)).map(({ term }) => term.kind));
  return all.filter(({ term }) => isRestrictive(term) || !restricted.has(term.kind));
}

function binds(rule: TermRule): boolean {
  return isConfirmed(rule) || (rule.standing.kind === 'proposed' && isRestrictive(rule.term));
}

function isConfirmed({ standing }: TermRule): boolean {
  return standing.kind === 'confirmed';
}

function isDenial(term: Term): boolean {
  return (term.kind === 'territory' || term.kind === 'channel') && term.effect === 'deny';
}
