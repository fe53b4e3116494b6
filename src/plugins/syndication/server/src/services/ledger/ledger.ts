import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { LedgerAct, LedgerAnswer, LedgerVerdict } from '../../../../contracts/ledger';
import { actorOf, currentAct } from '../../ground/acting';
import { beforeCommit } from '../../ground/before-commit';
import { now } from '../../ground/clock';
import { LEDGER } from '../../ground/ledger-table';
import { lockWithin } from '../../ground/lock-until-commit';
import { countOn, onTable, type Transaction } from '../../ground/on-table';
import { answerRow, breakAt, sealed, START, storedRow, type Link, type StoredRow } from './ledger-chain';

/** One act, for the ledger. */
export interface RecordedAct {
  readonly act: LedgerAct;
  readonly uid: string | null;
  readonly documentId: string | null;
  readonly locale?: string | null;
  /** Without it, the reason of the act that is going on. */
  readonly reason?: string | null;
  /** What the act rested on. */
  readonly facts?: object;
}

/**
 * Records an act in the transaction that is open: it stands or falls with the act itself. The rows are put at the end of
 * the chain as the last thing before the commit, where instances wait for each other only for a moment.
 */
export async function recordAct(strapi: Core.Strapi, { act, uid, documentId, locale = null, reason, facts = {} }: RecordedAct): Promise<void> {
  const row = { at: now(), actor: actorOf(strapi) ?? 'script', act, uid, document_id: documentId, locale, reason: reason ?? currentAct().reason ?? null, facts: JSON.stringify(facts) };
  await strapi.db.transaction(async ({ trx }: { readonly trx: Transaction }) => {
    const rows = waiting.get(trx);
    if (rows) {
      rows.push(row);
      return;
    }
    const first = [row];
    waiting.set(trx, first);
    beforeCommit(trx, () => append(strapi, trx, first));
  });
}

/** What was done with a document, the latest first. */
export async function actsOf(strapi: Core.Strapi, uid: string, documentId: string, page: number): Promise<LedgerAnswer> {
  const where = { uid, document_id: documentId };
  const total = await countOn(strapi, LEDGER, (rows) => rows.where(where));
  const rows: unknown = await onTable(strapi, LEDGER, (table) => table.where(where).orderBy('number', 'desc').offset((page - 1) * PAGE_SIZE).limit(PAGE_SIZE).select());
  return { rows: z.array(storedRow).parse(rows).map(answerRow), page, pageCount: Math.ceil(total / PAGE_SIZE), total };
}

/** Every row from the first on, a few hundred in memory at a time. */
export async function* wholeLedger(strapi: Core.Strapi): AsyncGenerator<StoredRow, void, undefined> {
  let after: number | undefined = 0;
  while (after !== undefined) {
    const rows = await rowsAfter(strapi, after);
    yield* rows;
    after = rows.at(-1)?.number;
  }
}

/** Walks the chain and names the first row that is not as it was written. */
export async function verifyLedger(strapi: Core.Strapi): Promise<LedgerVerdict> {
  let last: Link = START;
  for await (const row of wholeLedger(strapi)) {
    const broken = breakAt(row, last);
    if (broken) return { rows: last.number, head: last.hash, broken };
    last = row;
  }
  return { rows: last.number, head: last.hash, broken: null };
}

async function rowsAfter(strapi: Core.Strapi, number: number): Promise<readonly StoredRow[]> {
  const rows: unknown = await onTable(strapi, LEDGER, (table) => table.where('number', '>', number).orderBy('number').limit(AT_ONCE).select());
  return z.array(storedRow).parse(rows);
}

type Waiting = Parameters<typeof sealed>[0];

const waiting = new WeakMap<object, Waiting[]>();
const PAGE_SIZE = 50;
const AT_ONCE = 500;

async function append(strapi: Core.Strapi, trx: Transaction, rows: readonly Waiting[]): Promise<void> {
  await lockWithin(strapi, trx, LEDGER);
  const table = () => strapi.db.getConnection(LEDGER).transacting(trx);
  const found: Link | undefined = await table().orderBy('number', 'desc').first('number', 'hash');
  let last: Link = found ?? START;
  for (const row of rows) {
    const next = sealed(row, last);
    await table().insert(next);
    last = next;
  }
}
