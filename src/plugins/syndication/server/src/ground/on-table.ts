import type { Core } from '@strapi/strapi';

/**
 * Queries one of our own tables within the transaction that is open, or in one of its own. (A query beside an open
 * transaction would wait for ever on SQLite, which has one connection.)
 */
export async function onTable<Result>(
  strapi: Core.Strapi,
  table: string,
  run: (rows: Rows) => PromiseLike<Result>,
): Promise<Result> {
  return await strapi.db.transaction(async ({ trx }: { readonly trx: Transaction }) => await run(strapi.db.getConnection(table).transacting(trx)));
}

/** How many rows of one of our own tables a query finds. PostgreSQL answers counts as strings. */
export async function countOn(strapi: Core.Strapi, table: string, find: (rows: Rows) => Rows): Promise<number> {
  const counted: readonly { readonly total: number | string }[] = await onTable(strapi, table, (rows) => find(rows).count({ total: '*' }));
  return Number(counted[0]?.total ?? 0);
}

/** Queries of one table. */
export type Rows = ReturnType<Core.Strapi['db']['getConnection']>;
/** An open transaction, as a query takes it. */
export type Transaction = Parameters<Rows['transacting']>[0];
