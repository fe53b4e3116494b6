import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { defaults, types } from 'pg';

type Env = Core.Config.Shared.ConfigParams['env'];

/** SQLite in one file unless the environment names a PostgreSQL server. */
export default function database({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database {
  const address = env('DATABASE_URL') || '';
  const client = env('DATABASE_CLIENT') || (/^postgres(ql)?:\/\//.test(address) ? 'postgres' : 'sqlite');
  switch (client) {
    case 'sqlite':
      return { connection: sqlite(env) };
    case 'postgres':
      return { connection: postgres(env, address) };
    default:
      throw new Error(`DATABASE_CLIENT is “${client}”: use “sqlite” or “postgres”.`);
  }
}

function sqlite(env: Env): Core.Config.Database<'sqlite'>['connection'] {
  return {
    client: 'sqlite',
    // `||`, not the second argument of env(): a line `DATABASE_FILENAME=` in .env is an empty string, which would win.
    connection: { filename: path.resolve(env('DATABASE_FILENAME') || '.tmp/data.db') },
    useNullAsDefault: true,
    pool: { afterCreate: tuneSqlite },
  };
}

function postgres(env: Env, address: string): Core.Config.Database<'postgres'>['connection'] {
  keepMomentsInUtc();
  return {
    client: 'postgres',
    connection: {
      // The address, when there is one, wins over the single settings below it.
      ...(address ? { connectionString: address } : {}),
      host: env('DATABASE_HOST') || '127.0.0.1',
      port: Number(env('DATABASE_PORT') || 5432),
      database: env('DATABASE_NAME') || 'creditline',
      user: env('DATABASE_USERNAME') || 'creditline',
      password: env('DATABASE_PASSWORD') || '',
      ssl: env.bool('DATABASE_SSL', false) && { rejectUnauthorized: env.bool('DATABASE_SSL_VERIFY', true) },
      schema: env('DATABASE_SCHEMA') || 'public',
    },
    pool: { min: Number(env('DATABASE_POOL_MIN') || 0), max: Number(env('DATABASE_POOL_MAX') || 10) },
    acquireConnectionTimeout: Number(env('DATABASE_CONNECTION_TIMEOUT') || 60_000),
  };
}

/**
 * Readers must not wait for writers (WAL); a lock held by another process may stop this one for a moment only,
 * because the driver is synchronous and stops every request with it; and a committed kill must survive a power
 * failure (FULL, where WAL alone would be content with less).
 */
function tuneSqlite(connection: unknown, done: (error?: Error, connection?: unknown) => void): void {
  if (!isSqlite(connection)) {
    done(new Error('The SQLite driver changed: its connection takes no pragma.'), connection);
    return;
  }
  connection.pragma('busy_timeout = 250');
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  done(undefined, connection);
}

function isSqlite(connection: unknown): connection is { pragma(statement: string): unknown } {
  return typeof connection === 'object' && connection !== null && 'pragma' in connection;
}

/**
 * Strapi's columns carry no time zone, and the driver would read and write them in the zone of the server: another
 * zone, or the night when clocks go back, would move an embargo by an hour.
 */
function keepMomentsInUtc(): void {
  defaults.parseInputDatesAsUTC = true;
  types.setTypeParser(types.builtins.TIMESTAMP, (stated) => new Date(`${stated.replace(' ', 'T')}Z`));
}
