import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

let clone: string;

beforeEach(() => {
  clone = fs.mkdtempSync(path.join(os.tmpdir(), 'creditline-clone-'));
  write('.env.example', 'PORT=1337\nAPP_KEYS=generated\nJWT_SECRET=generated\n');
  write('package-lock.json', '{}');
  write('tsconfig.json', '{}');
  write('config/server.ts', 'export default 1;');
  write('src/index.ts', 'export default 2;');
});

afterEach(() => fs.rmSync(clone, { recursive: true, force: true }));

describe('the environment of a fresh clone', () => {
  it('gets a secret of its own for every "generated", readable by its owner alone', () => {
    expect(makeEnvironment()).toBe('true');
    const env = read('.env');
    expect(env).toMatch(/^PORT=1337\nAPP_KEYS=[\w-]{43},[\w-]{43}\nJWT_SECRET=[\w-]{43}\n$/);
    expect(fs.statSync(path.join(clone, '.env')).mode & 0o777).toBe(0o600);
    expect(new Set(env.match(/[\w-]{43}/g)).size).toBe(3);
  });

  it('is never made twice', () => {
    makeEnvironment();
    const before = read('.env');
    expect(makeEnvironment()).toBe('false');
    expect(read('.env')).toBe(before);
  });

  it('does not run with the secrets of a copied example, and keeps every other line', () => {
    write('.env', '# mine\nPORT=8080\nJWT_SECRET=generated\nAPP_KEYS=kept\n');
    expect(makeEnvironment()).toBe('true');
    expect(read('.env')).toMatch(/^# mine\nPORT=8080\nJWT_SECRET=[\w-]{43}\nAPP_KEYS=kept\n$/);
  });
});

describe('what a build was made from', () => {
  it('is the same for the same contents, whatever the times', () => {
    const before = fingerprint();
    fs.utimesSync(path.join(clone, 'src/index.ts'), 1, 1);
    expect(fingerprint()).toBe(before);
  });

  it.each([
    ['a source', 'src/index.ts', 'export default 3;'],
    ['a new file', 'src/admin/app.tsx', 'export {};'],
    ['the configuration', 'config/server.ts', 'export default 9;'],
    ['the locked packages', 'package-lock.json', '{ }'],
    ['an address that is built in', '.env', 'PUBLIC_URL=https://news.example\n'],
  ])('changes with %s', (_what, file, text) => {
    const before = fingerprint();
    write(file, text);
    expect(fingerprint()).not.toBe(before);
  });

  it.each([
    ['a test', 'src/index.test.ts'],
    ['a fixture', 'src/fixtures/a.txt'],
  ])('does not change with %s', (_what, file) => {
    const before = fingerprint();
    write(file, 'anything');
    expect(fingerprint()).toBe(before);
  });
});

function makeEnvironment(): string {
  return run(`import { makeEnvironment } from './make-environment.mjs'; process.stdout.write(String(makeEnvironment(${JSON.stringify(clone)})));`);
}

function fingerprint(): string {
  return run(`import { fingerprint } from './build-stamp.mjs'; process.stdout.write(fingerprint(${JSON.stringify(clone)}));`);
}

/** In a Node of its own: the scripts are modules that run before anything is installed. */
function run(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: __dirname, encoding: 'utf8', env: { PATH: process.env['PATH'] } });
}

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(clone, file)), { recursive: true });
  fs.writeFileSync(path.join(clone, file), text);
}

function read(file: string): string {
  return fs.readFileSync(path.join(clone, file), 'utf8');
}
