// Runs before `npm start`, `npm test` and `npm run read`, on a clone where nothing is installed: only node: imports.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuilt } from './build-stamp.mjs';
import { makeEnvironment } from './make-environment.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const purpose = process.argv[2] ?? 'start';

refuseWrongNode();
installIfStale();
if (purpose !== 'read' && makeEnvironment(root)) say('made .env with fresh random secrets');
if (purpose === 'start' && !isBuilt(root)) {
  say('building the plugin and the admin (about a minute, and only when something changed)');
  run(process.execPath, ['scripts/build.mjs']);
}

/** The range stands once, in package.json. */
function refuseWrongNode() {
  const range = JSON.parse(read('package.json')).engines.node;
  const [, least, leastMinor, most] = /^>=(\d+)\.(\d+)\.\d+ <=(\d+)/.exec(range).map(Number);
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > most || major < least || (major === least && minor < leastMinor)) {
    stop(`Creditline needs Node ${least}.${leastMinor} to ${most}; this is Node ${process.versions.node}.`);
  }
}

function installIfStale() {
  // Compiled packages fit one binary interface of Node only: another Node means another installation.
  const stamp = path.join(root, 'node_modules/.installed-for-node-abi');
  const fits = !existsSync(stamp) || readFileSync(stamp, 'utf8') === process.versions.modules;
  if (!fits || !isInstalledAsLocked()) install();
  if (!existsSync(stamp)) writeFileSync(stamp, process.versions.modules);
}

/** Whether what npm says it installed is what the lock file says, whoever ran npm. */
function isInstalledAsLocked() {
  if (!existsSync(path.join(root, 'node_modules/.package-lock.json'))) return false;
  const locked = Object.entries(JSON.parse(read('package-lock.json')).packages);
  const installed = JSON.parse(read('node_modules/.package-lock.json')).packages;
  return locked.every(([place, wanted]) => place === '' || wanted.optional || wanted.devOptional || installed[place]?.version === wanted.version);
}

function install() {
  say('installing packages as locked (some minutes: one of them is compiled here)');
  const npm = process.env.npm_execpath;
  // --include=dev: the compilers are needed here even when NODE_ENV says production.
  const ci = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const hint = 'npm ci failed; its reason stands above. The database driver needs a C++ compiler, make and Python 3.';
  run(...(npm ? [process.execPath, [npm, ...ci]] : ['npm', ci]), hint);
}

function read(file) {
  return readFileSync(path.join(root, file), 'utf8');
}

function run(command, args, hint = '') {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['inherit', 2, 2], shell: process.platform === 'win32' && command === 'npm' });
  if (status !== 0) stop(hint, status ?? 1);
}

function say(words) {
  // Progress; standard output belongs to what was asked for.
  console.error(`[creditline] ${words}`);
}

function stop(words, status = 1) {
  if (words) console.error(`[creditline] ${words}`);
  process.exit(status);
}
