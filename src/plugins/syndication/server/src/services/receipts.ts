import { createHash, randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../newsroom/story/news-date';
import { onTable } from '../ground/on-table';
import { RECEIPTS } from '../ground/tables';

/** A payload that arrived, and what was filed from it. */
export interface Receipt {
  readonly text: string;
  readonly receivedAt: Instant;
  readonly receivedBy: number | null;
  readonly door: 'paste';
  /** What was read, with provenance and notes. */
  readonly reading: object;
  readonly uid: string;
  readonly documentId: string;
}

/** Keeps a payload as it was received. A text with lone surrogates has no UTF-8 form; UTF-16 keeps it to the bit. */
export async function keepReceipt(strapi: Core.Strapi, { text, receivedAt, receivedBy, door, reading, uid, documentId }: Receipt): Promise<string> {
  const id = randomUUID();
  const encoding = text.isWellFormed() ? 'utf8' : 'utf16le';
  const payload = Buffer.from(text, encoding);
  const row = {
    id,
    received_at: receivedAt,
    received_by: receivedBy,
    door,
    encoding,
    sha256: createHash('sha256').update(payload).digest('hex'),
    payload,
    reading: JSON.stringify(reading),
    uid,
    document_id: documentId,
  };
  await onTable(strapi, RECEIPTS, (rows) => rows.insert(row));
  return id;
}

/** What a receipt gives back. */
export interface KeptPayload {
  readonly payload: Buffer;
  readonly encoding: string;
  readonly uid: string;
  readonly documentId: string;
}

/** A payload as it was received; `null` when there is no such receipt. */
export async function keptPayload(strapi: Core.Strapi, id: string): Promise<KeptPayload | null> {
  const rows: readonly ReceiptRow[] = await onTable(strapi, RECEIPTS, (table) => table.where({ id }).select('payload', 'encoding', 'uid', 'document_id'));
  const [row] = rows;
  return row ? { payload: row.payload, encoding: row.encoding, uid: row.uid, documentId: row.document_id } : null;
}

interface ReceiptRow {
  readonly payload: Buffer;
  readonly encoding: string;
  readonly uid: string;
  readonly document_id: string;
}
