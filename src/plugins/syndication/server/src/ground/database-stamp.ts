import type { Core } from '@strapi/strapi';

/**
 * A name for the committed state of the whole database: while it stays the same, nobody has committed anything, through
 * any door, in any process. What is read after it may be kept under it, and is as good as new when it is asked for again.
 * `null` where no name can be trusted: within a transaction, which sees what nobody else does, and on more than one
 * connection to SQLite, whose counters are each connection's own. Why it is right: docs/decisions/0013.
 */
export async function databaseStamp(strapi: Core.Strapi): Promise<string | null> {
  if (strapi.db.inTransaction()) return null;
  const { connection, dialect } = strapi.db;
  const isPostgres = dialect.client === 'postgres';
  const opened = connectionsOf(strapi);
  if (!isPostgres && opened.most > 1) return null;
  const { stamp }: { readonly stamp: string } = await connection.first(connection.raw(isPostgres ? SNAPSHOT : COUNTERS));
  return `${opened.count} ${stamp}`;
}

/**
 * Which transactions have ended, as one text; it changes with every one that wrote. Another server, or this one restarted,
 * counts anew. https://www.postgresql.org/docs/current/functions-info.html
 */
const SNAPSHOT = `pg_current_snapshot()::text || ' ' || pg_postmaster_start_time()::text as stamp`;

/**
 * What others have committed, and what this connection has written.
 * https://www.sqlite.org/pragma.html#pragma_data_version, https://www.sqlite.org/lang_corefunc.html#total_changes
 */
const COUNTERS = `(select data_version || ' ' || total_changes() from pragma_data_version) as stamp`;

interface Connections {
  /** How many there may be at once. */
  readonly most: number;
  /** How many have been opened since we count: on a new one SQLite's counters start again, and a server that crashed has closed the old. */
  count: number;
}

const known = new WeakMap<Core.Strapi, Connections>();

function connectionsOf(strapi: Core.Strapi): Connections {
  const counted = known.get(strapi);
  if (counted) return counted;
  const pool: unknown = strapi.db.connection.client.pool;
  if (!isPool(pool)) throw new Error('Knex changed: its pool does not tell of new connections.');
  const connections: Connections = { most: pool.max, count: 0 };
  pool.on('createSuccess', () => {
    connections.count += 1;
  });
  known.set(strapi, connections);
  return connections;
}

/** As much of Knex's pool as we use. It tells of a connection before anyone gets to use it. */
interface Pool {
  readonly max: number;
  on(event: 'createSuccess', listener: () => void): void;
}

function isPool(pool: unknown): pool is Pool {
  return typeof pool === 'object' && pool !== null && 'max' in pool && 'on' in pool;
}
