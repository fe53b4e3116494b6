import type { Core } from '@strapi/strapi';

/**
 * Makes a failed COMMIT reject. Knex's `trx.commit()` resolves whatever the database answered, and Strapi would
 * report a write that does not exist; the transaction's own `executionPromise` knows (knex#3370, #3847).
 */
export function checkCommits({ db }: Core.Strapi): void {
  const connection = db.connection;
  const begin = connection.transaction.bind(connection);
  const checked = async (...args: Parameters<typeof begin>): Promise<unknown> => {
    const trx = await begin(...args);
    if (typeof args[0] === 'function' || !isTransaction(trx)) return trx;
    const commit = trx.commit.bind(trx);
    trx.commit = async (...values: unknown[]) => {
      const answer = await commit(...values);
      await trx.executionPromise;
      return answer;
    };
    return trx;
  };
  Object.defineProperty(connection, 'transaction', { configurable: true, writable: true, value: checked });
}

interface OpenTransaction {
  commit(...values: unknown[]): Promise<unknown>;
  readonly executionPromise: Promise<unknown>;
}

function isTransaction(trx: unknown): trx is OpenTransaction {
  return typeof trx === 'function' && 'commit' in trx && 'executionPromise' in trx;
}
