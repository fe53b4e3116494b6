import { z } from 'zod';
import { readTerm } from '../newsroom/rights/terms/parse-terms';
import type { TermRule } from '../newsroom/rights/terms/term';

const holder = { model: z.string().min(1).max(200), documentId: z.string().min(1).max(255), locale: z.string().min(1).max(35).optional() };

/** `GET /syndication/terms?model=…&documentId=…`: the rules of a story or of a source. */
export const termsRequest = z.strictObject(holder);

const decidedRule = z.strictObject({
  term: z.unknown().transform((stated, context) => {
    const term = readTerm(stated);
    if (term !== null) return term;
    context.addIssue({ code: 'custom', message: 'This is no term: see the kinds in the guide to usage terms.' });
    return z.NEVER;
  }),
  /** The words that it was read from; `null` when somebody entered it. */
  words: z.string().max(2000).nullable(),
  decision: z.enum(['confirmed', 'dismissed']),
});

/** `POST /syndication/terms`: everything that is decided about the rules of a story or source; what is left out is undecided again. */
export const decideTermsRequest = z.strictObject({
  model: holder.model,
  documentId: holder.documentId,
  rules: z.array(decidedRule).max(100),
  reason: z.string().max(2000).optional(),
});
export type DecideTermsRequest = z.infer<typeof decideTermsRequest>;

export interface TermsAnswer {
  /** Decided and proposed, in the order of the words. */
  readonly own: readonly TermRule[];
  /** Of the story's source; empty for a source. */
  readonly inherited: readonly TermRule[];
  /** Those that bind. */
  readonly effective: readonly TermRule[];
  /** The words that no rule read: nobody is bound by them until an editor has looked at them. */
  readonly unread: readonly string[];
  /** How many published stories stand under them, and how many of those readers see nowhere by their terms. */
  readonly published: { readonly stories: number; readonly hidden: number };
}
