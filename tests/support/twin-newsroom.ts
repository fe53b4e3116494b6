import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Newsroom } from './newsroom';

/** A second newsroom, as the first was when it was copied. */
export interface Twin {
  readonly port: number;
  close(): Promise<void>;
}

/** Copies the database of a newsroom and opens the copy in a process of its own, with the same secrets and the same picture files. */
export async function openTwin(newsroom: Newsroom): Promise<Twin> {
  const copy = process.env.DATABASE_CLIENT === 'postgres' ? await copyPostgres(newsroom) : await copySqlite(newsroom);
  const child = spawn(process.execPath, [path.join(__dirname, 'serve-newsroom.cjs')], { env: { ...process.env, ...copy.env }, stdio: ['pipe', 'pipe', 'inherit'] });
  const [said]: [Buffer] = await Promise.race([once(child.stdout, 'data') as Promise<[Buffer]>, once(child, 'exit').then(() => Promise.reject(new Error('The twin did not open.')))]);
  return {
    port: Number(said.toString()),
    close: async () => {
      child.stdin.end();
      await once(child, 'exit');
      await copy.remove();
    },
  };
}

interface Copy {
  readonly env: Readonly<Record<string, string>>;
  remove(): Promise<unknown>;
}

async function copySqlite({ strapi }: Newsroom): Promise<Copy> {
  // Beside the first, whose folder goes when it closes.
  const filename = `${process.env.DATABASE_FILENAME}.twin`;
  await strapi.db.connection.raw('vacuum into ?', [filename]);
  return { env: { DATABASE_FILENAME: filename }, remove: async () => {} };
}

/** PostgreSQL copies a database only while nobody is connected to it. */
async function copyPostgres({ strapi }: Newsroom): Promise<Copy> {
  const url = new URL(process.env.DATABASE_URL ?? '');
  const name = url.pathname.slice(1);
  const { Client } = jest.requireActual<typeof import('pg')>('pg');
  const server = new Client({ connectionString: process.env.CREDITLINE_TEST_SERVER });
  await server.connect();
  await strapi.db.connection.destroy();
  await server.query(`create database ${name}_twin template ${name}`);
  strapi.db.connection.initialize();
  url.pathname = `/${name}_twin`;
  const remove = async () => {
    await server.query(`drop database ${name}_twin with (force)`);
    await server.end();
  };
  return { env: { DATABASE_URL: url.toString() }, remove };
}
