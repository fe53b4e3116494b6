import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const READY_WITHIN = 120_000;

export const EDITOR = { email: 'desk@newsroom.example', password: 'Night-desk-2024' };

export interface Product {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts what `npm start` starts, on a free port, with a database of its own that is gone afterwards. */
export async function startProduct(): Promise<Product> {
  if (!existsSync(path.join(ROOT, 'dist/build/index.html'))) {
    throw new Error('There is no built product to test: run `npm run build` first.');
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'creditline-browser-'));
  const port = await freePort();
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    env: { ...process.env, ...settings(port, path.join(folder, 'data.db')) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = keepLog(server);
  const address = `http://127.0.0.1:${port}`;
  const stop = async () => {
    await end(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilReady(server, address);
  } catch (error) {
    await stop();
    throw new Error(`The product did not start.\n${log()}`, { cause: error });
  }
  return { address, stop };
}

function settings(port: number, database: string): Readonly<Record<string, string>> {
  const secret = () => randomBytes(32).toString('base64');
  return {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: '',
    // An empty newsroom: the suites bring their own stories.
    DEMO: 'false',
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: database,
    DATABASE_URL: '',
    ADMIN_EMAIL: EDITOR.email,
    ADMIN_PASSWORD: EDITOR.password,
    APP_KEYS: [secret(), secret()].join(','),
    API_TOKEN_SALT: secret(),
    ADMIN_JWT_SECRET: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    JWT_SECRET: secret(),
    ENCRYPTION_KEY: secret(),
    STRAPI_TELEMETRY_DISABLED: 'true',
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const place = probe.address();
      const port = typeof place === 'object' && place ? place.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

async function untilReady(server: ChildProcess, address: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN;
  while (server.exitCode === null && Date.now() < deadline) {
    const answer = await fetch(`${address}/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(server.exitCode === null ? 'It was not ready in time.' : `It ended with code ${server.exitCode}.`);
}

function end(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}

function keepLog(server: ChildProcess): () => string {
  const lines: string[] = [];
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  return () => lines.join('');
}
