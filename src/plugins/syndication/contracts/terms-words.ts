import { termsRequest } from './terms';

/** `GET /syndication/terms/words?model=…&documentId=…&locale=…`: what the rules of a story or source are read from, word for word. */
export const termsWordsRequest = termsRequest;

export interface TermsWordsAnswer {
  readonly usageTerms: string | null;
  /** `null` also for who may not read that field. */
  readonly editorsNote: string | null;
  /** Whose rules a story inherits; `null` for a source, and where no source is known. */
  readonly source: { readonly model: string; readonly documentId: string; readonly name: string } | null;
}
