import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const PLUGIN = 'strapi-plugin-syndication';
const READY_WITHIN = 120_000;
const BUILT_WITHIN = 420_000;

/** A Strapi project that is not ours, in a folder of its own. */
export interface PlainProject {
  readonly folder: string;
  /** Packs the plugin and installs the tarball, as `npm install <tarball>` would. */
  install(): void;
  /** `strapi build`. @throws with what it said when the admin cannot be built, or not in time. */
  build(): Promise<void>;
  /** `strapi start`, on the database of the project. @throws with what it said when it does not come up. */
  start(settings?: Readonly<Record<string, string>>): Promise<RunningProject>;
  remove(): void;
}

export interface RunningProject {
  readonly address: string;
  stop(): Promise<void>;
}

/** Makes the project in `plain-project/` anew. The packages that our own installation has stand in for a registry. */
export function plainProject(): PlainProject {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'plain-project-'));
  fs.cpSync(path.join(__dirname, 'plain-project'), folder, { recursive: true });
  fs.mkdirSync(path.join(folder, 'public/uploads'), { recursive: true });
  linkPackages(folder);
  const secrets = makeSecrets();
  return {
    folder,
    install: () => installPlugin(folder),
    build: () => build(folder),
    start: (settings = {}) => start(folder, { ...secrets, ...settings }),
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}

/** All but our own plugin’s: that one is installed. */
function linkPackages(folder: string): void {
  const packages = path.join(folder, 'node_modules');
  fs.mkdirSync(packages);
  for (const name of fs.readdirSync(path.join(ROOT, 'node_modules')).filter((entry) => !entry.startsWith('.'))) {
    fs.symlinkSync(path.join(ROOT, 'node_modules', name), path.join(packages, name), 'junction');
  }
}

function installPlugin(folder: string): void {
  const home = path.join(folder, 'node_modules', PLUGIN);
  const said = execFileSync(process.execPath, ['scripts/pack-plugin.mjs', folder], { cwd: ROOT, encoding: 'utf8' });
  const tarball = path.basename(said.trim().split('\n').at(-1) ?? '');
  fs.mkdirSync(home);
  execFileSync('tar', ['-xzf', tarball, '-C', home, '--strip-components=1'], { cwd: folder });
  const place = path.join(folder, 'package.json');
  const manifest: { dependencies: Record<string, string> } = JSON.parse(fs.readFileSync(place, 'utf8'));
  manifest.dependencies[PLUGIN] = `file:${tarball}`;
  fs.writeFileSync(place, JSON.stringify(manifest, null, 2));
}

/** A build that failed may work on for minutes, and takes SIGTERM for nothing: it ends with all that it started. */
async function build(folder: string): Promise<void> {
  const builder = spawn(process.execPath, [strapi(folder), 'build'], {
    cwd: folder,
    env: { ...environment(folder), NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const log = keepLog(builder);
  const isLate = setTimeout(() => process.kill(-(builder.pid ?? 0), 'SIGKILL'), BUILT_WITHIN);
  const [code] = await once(builder, 'exit');
  clearTimeout(isLate);
  if (code !== 0) throw new Error(`The admin was not built.\n${log()}`);
}

async function start(folder: string, settings: Readonly<Record<string, string>>): Promise<RunningProject> {
  const port = String(await freePort());
  const server = spawn(process.execPath, [strapi(folder), 'start'], {
    cwd: folder,
    env: { ...environment(folder), NODE_ENV: 'production', ...settings, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = keepLog(server);
  const address = `http://127.0.0.1:${port}`;
  const stop = () => end(server);
  try {
    await untilItAnswers(server, address);
  } catch (error) {
    await stop();
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${log()}`, { cause: error });
  }
  return { address, stop };
}

/**
 * Without the settings of our own project and of the test that runs. Strapi asks for plugins from where it lies itself, which
 * through a link is our own installation.
 */
function environment(folder: string): Record<string, string> {
  const kept = ['PATH', 'HOME', 'TZ'].map((name) => [name, process.env[name] ?? '']);
  return { ...Object.fromEntries(kept), NODE_PATH: path.join(folder, 'node_modules'), STRAPI_TELEMETRY_DISABLED: 'true' };
}

function makeSecrets(): Readonly<Record<string, string>> {
  const names = ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET', 'ENCRYPTION_KEY'];
  return Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('base64')]));
}

function strapi(folder: string): string {
  return path.join(folder, 'node_modules/@strapi/strapi/bin/strapi.js');
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

async function untilItAnswers(server: ChildProcess, address: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN;
  while (server.exitCode === null && Date.now() < deadline) {
    const answer = await fetch(`${address}/_health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(server.exitCode === null ? 'It did not answer in time.' : `It ended with code ${server.exitCode}.`);
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
