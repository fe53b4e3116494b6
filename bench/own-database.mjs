import { randomBytes } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';

// Read once: each newsroom puts the address of its own database in its place.
const SERVER = process.env.DATABASE_URL ?? '';

/** The database that is measured. */
export const DATABASE = SERVER.startsWith('postgres') ? 'PostgreSQL' : 'SQLite';

/** Makes a database for one newsroom: on the server that `DATABASE_URL` names, else a file of SQLite in this folder. Answers with what drops it again. */
export async function ownDatabase(folder) {
  if (DATABASE === 'SQLite') {
    Object.assign(process.env, { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'data.db'), DATABASE_URL: '' });
    return async () => {};
  }
  const name = `bench_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  await client.query(`create database ${name}`);
  const own = new URL(SERVER);
  own.pathname = `/${name}`;
  Object.assign(process.env, { DATABASE_CLIENT: 'postgres', DATABASE_URL: own.toString() });
  return async () => {
    await client.query(`drop database ${name} with (force)`);
    await client.end();
  };
}
