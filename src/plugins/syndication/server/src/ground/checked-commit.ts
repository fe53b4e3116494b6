import type { Core } from '@strapi/strapi';
import { runBeforeCommit } from './before-commit';

/**
 * Makes a failed COMMIT reject, and leaves nothing open behind it. Knex's `trx.commit()` resolves whatever the
 * database answered, and Strapi would report a write that does not exist (knex#3370, #3847).
 */
export function checkCommits({ db }: Core.Strapi): void {
  const connection = db.connection;
  const begin = connection.transaction.bind(connection);
  const checked = async (...args: Parameters<typeof begin>): Promise<unknown> => {
    const trx: unknown = await begin(...args);
    if (typeof args[0] !== 'function' && isTransaction(trx)) await checkCommit(trx);
    return trx;
  };
  Object.defineProperty(connection, 'transaction', { configurable: true, writable: true, value: checked });
}

async function checkCommit(trx: OpenTransaction): Promise<void> {
  const driver = await trx.client.acquireConnection();
  const commit = trx.commit.bind(trx);
  trx.commit = async () => {
    await runBeforeCommit(trx);
    return isSqlite(driver) ? commitSqlite(trx, driver, commit) : commitAndAsk(trx, commit);
  };
}

/** The transaction's own promise knows what the database answered. PostgreSQL ends a transaction that cannot commit. */
async function commitAndAsk(trx: OpenTransaction, commit: () => Promise<unknown>): Promise<void> {
  await commit();
  await trx.executionPromise;
}

/**
 * SQLite keeps a transaction open when its COMMIT fails, and the one connection would carry it into the next
 * request: it is committed here, rolled back when that fails, and Knex is left an empty one to end.
 */
async function commitSqlite(trx: OpenTransaction, driver: SqliteDriver, commit: () => Promise<unknown>): Promise<void> {
  try {
    driver.exec('COMMIT');
  } catch (error) {
    trx.executionPromise.catch(() => {});
    await trx.rollback(error);
    throw error;
  }
  driver.exec('BEGIN');
  await commitAndAsk(trx, commit);
}

interface OpenTransaction {
  commit(): Promise<unknown>;
  rollback(error: unknown): Promise<unknown>;
  readonly executionPromise: Promise<unknown>;
  readonly client: { acquireConnection(): Promise<unknown> };
}

interface SqliteDriver {
  exec(statement: string): unknown;
}

function isTransaction(trx: unknown): trx is OpenTransaction {
  return typeof trx === 'function' && 'commit' in trx && 'executionPromise' in trx && 'client' in trx;
}

function isSqlite(driver: unknown): driver is SqliteDriver {
  return typeof driver === 'object' && driver !== null && 'exec' in driver && 'inTransaction' in driver;
}
