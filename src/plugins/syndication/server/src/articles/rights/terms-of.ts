import { effectiveTerms } from '../../../../newsroom/rights/terms/effective-terms';
import { parseTerms } from '../../../../newsroom/rights/terms/parse-terms';
import { refreshProposals } from '../../../../newsroom/rights/terms/refresh-proposals';
import type { Terms } from '../../../../newsroom/rights/terms/term';
import { proposalsOf, proposedTerms, type WordsOnRights } from '../../../../newsroom/rights/terms-from-words/proposed-terms';
import { asRecord, type ByRole } from '../shape/by-role';

/** The rules of an article: its own, those of its source, and what comes of both. */
export interface TermsOf {
  readonly own: Terms;
  readonly inherited: Terms;
  readonly effective: Terms;
}

/** What editors decided is stored; what the words propose is read from them anew each time, and so never out of date. */
export function termsOf(article: ByRole, words: WordsOnRights): TermsOf {
  const own = refreshProposals(parseTerms(jsonIn(article.terms)), proposedTerms(words));
  const inherited = termsOfSource(asRecord(asRecord(article.citation).source));
  return { own, inherited, effective: effectiveTerms(inherited, own) };
}

/** The rules of a source, for all of its stories. */
export function termsOfSource({ terms, usageTerms }: ByRole): Terms {
  return refreshProposals(parseTerms(jsonIn(terms)), proposalsOf(typeof usageTerms === 'string' ? usageTerms : null));
}

/** SQLite answers JSON as text. */
export function jsonIn(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
