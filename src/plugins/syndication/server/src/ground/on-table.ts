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

type Rows = ReturnType<Core.Strapi['db']['getConnection']>;
type Transaction = Parameters<Rows['transacting']>[0];
