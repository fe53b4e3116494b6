import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { LedgerRow, LedgerVerdict } from '../../../../contracts/ledger';

/** A row as its table holds it; the facts are JSON. */
export const storedRow = z.object({
  number: z.number(),
  at: z.string(),
  actor: z.string(),
  act: z.string(),
  uid: z.string().nullable(),
  document_id: z.string().nullable(),
  locale: z.string().nullable(),
  reason: z.string().nullable(),
  facts: z.string(),
  previous: z.string(),
  hash: z.string(),
});
export type StoredRow = z.infer<typeof storedRow>;

/** Where a chain stands. */
export type Link = Pick<StoredRow, 'number' | 'hash'>;

/** Before the first row. */
export const START: Link = { number: 0, hash: '0'.repeat(64) };

/** A row that follows another: with its number, the hash of the one before, and its own. */
export function sealed(row: Omit<StoredRow, 'number' | 'previous' | 'hash'>, last: Link): StoredRow {
  const next = { ...row, number: last.number + 1, previous: last.hash };
  return { ...next, hash: hashOf(next) };
}

/** Why a row does not stand where it should, as it was written; `null` when it does. */
export function breakAt(row: StoredRow, last: Link): LedgerVerdict['broken'] {
  if (row.number !== last.number + 1) return { number: last.number + 1, why: 'missing' };
  if (row.hash !== hashOf(row)) return { number: row.number, why: 'altered' };
  return row.previous === last.hash ? null : { number: row.number, why: 'detached' };
}

/** The row as every door answers it, also one that somebody tampered with. */
export function answerRow({ document_id: documentId, facts, ...row }: StoredRow): LedgerRow {
  return { ...row, documentId, facts: parsed(facts) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

function hashOf({ number, at, actor, act, uid, document_id, locale, reason, facts, previous }: Omit<StoredRow, 'hash'>): string {
  return createHash('sha256').update(JSON.stringify([number, at, actor, act, uid, document_id, locale, reason, facts, previous])).digest('hex');
}
