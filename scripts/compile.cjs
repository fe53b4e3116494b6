const fs = require('node:fs');
const path = require('node:path');
const swc = require('@swc/core');

const ROOT = path.resolve(__dirname, '..');
const COMPILED = path.join(ROOT, '.tmp/test-dist');
const LEFT_OUT = /^src\/admin$|^src\/plugins\/[^/]+\/(admin|dist|node_modules)$|\/fixtures$/;

/**
 * Compiles config/ and src/ for what runs without a build (the whole-house tests, the benchmark, `npm run read`), without
 * checking types (`npm run typecheck` does), in well under a second. It writes only what changed and never touches dist/,
 * which belongs to `npm start`.
 */
module.exports = async function compile() {
  const wanted = new Map(['config', 'src'].flatMap((folder) => outputsOf(folder)));
  for (const [file, text] of wanted) writeIfChanged(path.join(COMPILED, file), text);
  for (const file of filesUnder(COMPILED)) if (!wanted.has(file)) fs.rmSync(path.join(COMPILED, file), { force: true });
};

function outputsOf(folder) {
  return filesUnder(ROOT, folder).flatMap((file) => {
    if (/\.json$/.test(file)) return [[file, fs.readFileSync(path.join(ROOT, file), 'utf8')]];
    if (!/\.ts$/.test(file) || /\.(d|test)\.ts$/.test(file)) return [];
    return [[file.replace(/\.ts$/, '.js'), toCommonJs(path.join(ROOT, file))]];
  });
}

function toCommonJs(file) {
  return swc.transformFileSync(file, {
    configFile: false,
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  }).code;
}

function filesUnder(root, folder = '') {
  const entries = fs.existsSync(path.join(root, folder)) ? fs.readdirSync(path.join(root, folder), { withFileTypes: true }) : [];
  return entries.flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return LEFT_OUT.test(file) ? [] : filesUnder(root, file);
    return [file];
  });
}

function writeIfChanged(file, text) {
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  // At once, so that another process never loads half a file.
  const whole = `${COMPILED}-${process.pid}.js`;
  fs.writeFileSync(whole, text);
  fs.renameSync(whole, file);
}
