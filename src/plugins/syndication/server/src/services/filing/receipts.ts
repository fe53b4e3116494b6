import { createHash, randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../../newsroom/story/news-date';
import { onTable } from '../../ground/on-table';
import { ARRIVALS, RECEIPTS } from '../../ground/tables';

/** A payload that arrived. */
export interface Receipt {
  /** Text as pasted, or a file's bytes. */
  readonly payload: string | Buffer;
  readonly receivedAt: Instant;
  readonly receivedBy: number | null;
  readonly door: 'paste' | 'file';
  /** What was read, with provenance and notes. */
  readonly reading: object;
}

/**
 * Keeps a payload as it was received: a file's bytes as they are, a text in UTF-8, or in UTF-16 where it holds lone
 * surrogates, which have no UTF-8 form.
 */
export async function keepReceipt(strapi: Core.Strapi, { payload, receivedAt, receivedBy, door, reading }: Receipt): Promise<string> {
  const id = randomUUID();
  const encoding = typeof payload !== 'string' ? 'bytes' : payload.isWellFormed() ? 'utf8' : 'utf16le';
  const bytes = typeof payload === 'string' ? Buffer.from(payload, encoding === 'utf16le' ? 'utf16le' : 'utf8') : payload;
  const row = {
    id,
    received_at: receivedAt,
    received_by: receivedBy,
    door,
    encoding,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    payload: bytes,
    reading: JSON.stringify(reading),
  };
  await onTable(strapi, RECEIPTS, (rows) => rows.insert(row));
  return id;
}

/** What became of one story of a payload. */
export interface Arrived {
  readonly receiptId: string;
  /** Its place in the payload, from 0. */
  readonly story: number;
  readonly decision: string;
  readonly uid: string | null;
  readonly documentId: string | null;
  readonly at: Instant;
}

/** Records what was decided of an arriving story, in the transaction of the decision. */
export async function recordArrival(strapi: Core.Strapi, { receiptId, documentId, ...arrived }: Arrived): Promise<void> {
  await onTable(strapi, ARRIVALS, (rows) => rows.insert({ ...arrived, receipt_id: receiptId, document_id: documentId }));
}

/** What a receipt gives back. */
export interface KeptPayload {
  readonly payload: Buffer;
  readonly encoding: string;
  readonly receivedBy: number | null;
  /** The documents that its stories are on file as. */
  readonly documents: readonly { readonly uid: string; readonly documentId: string }[];
}

/** A payload as it was received; `null` when there is no such receipt. */
export async function keptPayload(strapi: Core.Strapi, id: string): Promise<KeptPayload | null> {
  const rows: readonly ReceiptRow[] = await onTable(strapi, RECEIPTS, (table) => table.where({ id }).select('payload', 'encoding', 'received_by'));
  const [row] = rows;
  if (!row) return null;
  const arrivals: readonly ArrivalRow[] = await onTable(strapi, ARRIVALS, (table) =>
    table.where({ receipt_id: id }).whereNotNull('document_id').distinct('uid', 'document_id'),
  );
  return { payload: row.payload, encoding: row.encoding, receivedBy: row.received_by, documents: arrivals.map(({ uid, document_id: documentId }) => ({ uid, documentId })) };
}

interface ReceiptRow {
  readonly payload: Buffer;
  readonly encoding: string;
  readonly received_by: number | null;
}

interface ArrivalRow {
  readonly uid: string;
  readonly document_id: string;
}
