import { z } from 'zod';

/** What can be recorded of a story. */
export const LEDGER_ACTS = [
  'received',
  'filed',
  'offered',
  'created',
  'changed',
  'deleted',
  'approved',
  'lapsed',
  'published',
  'unpublished',
  'killed',
  'withheld',
  'restored',
  'corrected',
  'refiled',
  'declined',
  'cleared',
  'overridden',
  'override-withdrawn',
  'embargo-lifted',
  'picture-taken-off',
  'terms-decided',
] as const;
export type LedgerAct = (typeof LEDGER_ACTS)[number];

/** `GET /syndication/ledger?model=…&documentId=…&page=…`: what was done with a story, the latest first. */
export const ledgerRequest = z.strictObject({
  model: z.string().min(1).max(200),
  documentId: z.string().min(1).max(255),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});

/** One act. In the export, one line of JSON each, from the first on. */
export interface LedgerRow {
  /** From 1, without gaps. */
  readonly number: number;
  readonly at: string;
  /** `admin:3`, `api-token:7`, `intake`, `clock`, `script`. */
  readonly actor: string;
  /** One of LEDGER_ACTS, unless somebody tampered with it. */
  readonly act: string;
  readonly uid: string | null;
  readonly documentId: string | null;
  readonly locale: string | null;
  readonly reason: string | null;
  /** What the act rested on: receipt, version, terms word for word, holds, the hash of what was printed. */
  readonly facts: unknown;
  /** The hash of the row before; 64 zeros before the first. */
  readonly previous: string;
  /** SHA-256 over the JSON list [number, at, actor, act, uid, documentId, locale, reason, facts as JSON text, previous]. */
  readonly hash: string;
}

export interface LedgerAnswer {
  readonly rows: readonly LedgerRow[];
  readonly page: number;
  readonly pageCount: number;
  readonly total: number;
}

/** `GET /syndication/ledger/verify`. Keep `rows` and `head` elsewhere: the end of a chain cannot vouch for itself. */
export interface LedgerVerdict {
  readonly rows: number;
  /** The hash of the last row. */
  readonly head: string;
  /** The first row that is not as it was written; `null` when the whole chain holds. */
  readonly broken: { readonly number: number; readonly why: 'altered' | 'missing' | 'detached' } | null;
}
