// npm run pack:plugin [-- <folder>]: the plugin as npm would publish it, in a tarball that another Strapi 5 project can install.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { emitTypeScript } from './emit-typescript.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const plugin = path.join(root, 'src/plugins/syndication');
const destination = path.resolve(process.argv[2] ?? path.join(root, '.tmp/packed'));
const staged = mkdtempSync(path.join(os.tmpdir(), 'packed-plugin-'));

/** In the project the admin is taken from its source and the server from the project's own build; in the package both are built. */
const BUILT = {
  './package.json': './package.json',
  './strapi-admin': { import: './dist/admin/index.mjs', require: './dist/admin/index.js', default: './dist/admin/index.js' },
  './strapi-server': { types: './dist/server/src/index.d.ts', require: './dist/server/src/index.js', default: './dist/server/src/index.js' },
};

try {
  const dist = path.join(staged, 'dist');
  const { compilerOptions } = JSON.parse(readFileSync(path.join(root, 'tsconfig.json'), 'utf8'));
  const emit = (format, entries) => emitTypeScript({ root, options: compilerOptions, from: plugin, to: dist, format, entries });
  emit('commonjs', ['server/src/index.ts', 'attribution.ts']);
  emit('esm', ['attribution.ts']);
  await bundleAdmin(path.join(dist, 'admin'));
  copyFileSync(path.join(plugin, 'README.md'), path.join(staged, 'README.md'));
  copyFileSync(path.join(root, 'LICENSE'), path.join(staged, 'LICENSE'));
  writeFileSync(path.join(staged, 'package.json'), `${JSON.stringify(publishedManifest(), null, 2)}\n`);
  pack();
} finally {
  rmSync(staged, { recursive: true, force: true });
}

/**
 * As two forms of one module. What Strapi's own admin brings stays outside: a second React would not know the first. The
 * build of a Strapi admin fails on exports whose names are no identifiers, which the keys of our translations would become.
 */
async function bundleAdmin(outdir) {
  const entryPoints = [path.join(plugin, 'admin/src/index.ts')];
  const supported = { 'arbitrary-module-namespace-names': false };
  const shared = { absWorkingDir: root, entryPoints, outdir, bundle: true, packages: 'external', jsx: 'automatic', target: 'es2022', supported, charset: 'utf8', logLevel: 'warning' };
  await esbuild.build({ ...shared, format: 'esm', splitting: true, outExtension: { '.js': '.mjs' } });
  await esbuild.build({ ...shared, format: 'cjs' });
}

function publishedManifest() {
  const manifest = JSON.parse(readFileSync(path.join(plugin, 'package.json'), 'utf8'));
  return { ...manifest, exports: { ...manifest.exports, ...BUILT }, files: ['dist'] };
}

function pack() {
  mkdirSync(destination, { recursive: true });
  const npm = process.env.npm_execpath;
  const [program, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  const args = [...before, 'pack', '--pack-destination', destination, '--loglevel', 'error'];
  const { status, stdout } = spawnSync(program, args, { cwd: staged, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' && !npm });
  if (status !== 0) throw new Error('npm pack failed; its reason stands above.');
  console.log(path.join(destination, stdout.trim().split('\n').at(-1)));
}
