import type { Core } from '@strapi/strapi';
import { FILINGS } from './tables';

/**
 * Waits until no other open transaction holds this key, and holds it until ours ends. SQLite has one writer: there a write
 * that changes nothing waits until no other process writes, and keeps them waiting. (A transaction that reads first
 * and writes later would fail instead of waiting.)
 */
export async function lockUntilCommit(strapi: Core.Strapi, key: string): Promise<void> {
  await strapi.db.transaction(({ trx }: { readonly trx: Raw }) => lockWithin(strapi, trx, key));
}

/** The same, within a transaction that is about to be committed. */
export async function lockWithin({ db }: Core.Strapi, trx: Raw, key: string): Promise<void> {
  if (db.dialect.client === 'postgres') await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [key]);
  else await trx.raw(`update ${FILINGS} set digest = digest where source is null`);
}

interface Raw {
  raw(statement: string, values?: readonly string[]): PromiseLike<unknown>;
}
