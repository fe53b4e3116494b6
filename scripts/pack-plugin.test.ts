import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import ts from 'typescript';
import * as house from '../src/plugins/syndication/attribution';
import { fullAttribution } from '../src/plugins/syndication/newsroom/attribution/fixtures/full-attribution';
import { importsOf, read, ROOT } from '../tests/architecture/sources';

const NAME = 'strapi-plugin-syndication';

/** Another project, which has installed the plugin. Inside ours, so that it finds the plugin's own dependencies. */
let project: string;
let home: string;
beforeAll(() => {
  fs.mkdirSync(path.join(ROOT, '.tmp'), { recursive: true });
  project = fs.mkdtempSync(path.join(ROOT, '.tmp/packed-'));
  home = path.join(project, 'node_modules', NAME);
  fs.mkdirSync(home, { recursive: true });
  const said = execFileSync(process.execPath, ['scripts/pack-plugin.mjs', project], { cwd: ROOT, encoding: 'utf8' });
  const tarball = said.trim().split('\n').at(-1) ?? '';
  execFileSync('tar', ['-xzf', path.basename(tarball), '-C', home, '--strip-components=1'], { cwd: project });
}, 300_000);
afterAll(() => fs.rmSync(project, { recursive: true, force: true }));

it('brings what runs and its types, and no test, fixture or source', () => {
  const files = packed();
  expect(files.filter((file) => !/^(package\.json|README\.md|LICENSE|dist\/.+(\.m?js|\.d\.m?ts|\/schema\.json))$/.test(file))).toEqual([]);
  expect(files.filter((file) => /\.test\.|fixtures|\btests?\b/.test(file))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'dist/server/src/index.js', 'dist/server/src/index.d.ts', 'dist/admin/index.mjs', 'dist/attribution.d.mts']));
});

it('names nothing in its exports that it does not bring', () => {
  const named = Object.values(manifest().exports).flatMap(filesNamed);
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((file) => !fs.existsSync(path.join(home, file)))).toEqual([]);
});

it('asks for no package that it does not declare, and for none that it declares in vain', () => {
  const { dependencies, peerDependencies } = manifest();
  const asked = new Set(packed().filter((file) => /\.m?js$/.test(file)).flatMap((file) => importsOf(path.relative(ROOT, path.join(home, file)))).filter(isPackage).map(packageOf));
  // Strapi’s admin brings the renderer of React; the plugin asks for it through React alone.
  expect([...asked, 'react-dom'].sort()).toEqual(Object.keys({ ...dependencies, ...peerDependencies }).sort());
});

it('takes its dependencies in the versions that the house runs with, on the same Node and under the same licence', () => {
  const ours: Pick<Manifest, 'dependencies' | 'engines' | 'license'> = JSON.parse(read('package.json'));
  expect(ours.dependencies).toMatchObject(manifest().dependencies);
  expect(manifest().engines['node']).toBe(ours.engines['node']);
  expect(manifest().license).toBe(ours.license);
});

it.each([
  ['require', 'commonjs', `const entry = require('${NAME}/attribution');`],
  ['import', 'module', `import * as entry from '${NAME}/attribution';`],
])('renders by %s the same bytes as the house, in every language', (_way, type, loaded) => {
  const code = `${loaded} const parts = JSON.parse(process.env.PARTS); console.log(JSON.stringify((${renderAll.toString()})(entry, parts)));`;
  const said = execFileSync(process.execPath, [`--input-type=${type}`, '-e', code], { cwd: project, encoding: 'utf8', env: { PARTS: JSON.stringify(fullAttribution) } });
  expect(JSON.parse(said)).toEqual(renderAll(house, fullAttribution));
});

it.each([
  ['an .mts file', 'mts', ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
  ['a .cts file', 'cts', ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
  ['a file that a bundler takes', 'ts', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
] as const)('is typed for a front end in %s', (_file, ending, module, moduleResolution) => {
  const file = path.join(project, `page.${ending}`);
  fs.writeFileSync(file, `import { renderText, german, type Attribution } from '${NAME}/attribution';\nexport const words = (parts: Attribution): string => renderText(parts, german);\nexport const wrong: number = words;\n`);
  const program = ts.createProgram([file], { module, moduleResolution, target: ts.ScriptTarget.ES2022, strict: true, noEmit: true, types: [], lib: ['lib.es2023.d.ts'] });
  const found = ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  expect(found).toEqual([expect.stringContaining("'(parts: Attribution) => string' is not assignable to type 'number'")]);
});

it('leaves out of a bundle what the page does not use', () => {
  const { text, modules } = bundle('renderText');
  expect(text).toContain('retrieved');
  expect(text).not.toMatch(/<aside|&quot;|schema\.org|abgerufen/);
  expect(modules.filter((module) => /render\/(?!text)|locales\/(?!en\.)|safe-html/.test(module))).toEqual([]);
  expect(bundle('renderHtml').text).toMatch(/<aside/);
  expect(bundle('german').text).toMatch(/abgerufen/);
  expect(bundle('').modules).toEqual([]);
});

it('has a server half that Strapi can load', () => {
  const code = `const { default: server } = require('${NAME}/strapi-server'); console.log(JSON.stringify([Object.keys(server), server.contentTypes.source.schema.kind]));`;
  const [keys, kind] = JSON.parse(execFileSync(process.execPath, ['-e', code], { cwd: project, encoding: 'utf8' }));
  expect(keys).toEqual(expect.arrayContaining(['register', 'bootstrap', 'contentTypes', 'controllers', 'routes', 'services']));
  expect(kind).toBe('collectionType');
});

it('has an admin half that brings no React of its own', () => {
  const admin = fs.readFileSync(path.join(home, 'dist/admin/index.mjs'), 'utf8');
  expect(admin).toMatch(/from "react\/jsx-runtime"/);
  expect(admin).toMatch(/as default\b/);
  expect(fs.readFileSync(path.join(home, 'dist/admin/index.js'), 'utf8')).toMatch(/require\("react\/jsx-runtime"\)/);
});

it('has an admin half that the build of a Strapi admin can make for Safari, which knows no names of exports in quotes', () => {
  const { outputFiles } = buildSync({ entryPoints: [path.join(home, 'dist/admin/index.mjs')], outdir: project, bundle: true, splitting: true, packages: 'external', format: 'esm', target: 'safari18', write: false, logLevel: 'silent' });
  expect(outputFiles.length).toBeGreaterThan(10);
});

/** Runs here and, as text, in a Node of its own. */
function renderAll(entry: typeof house, parts: house.Attribution) {
  const locales = ['en', 'de', 'fr', 'ar', 'ja', 'pl', 'pt-BR', 'nowhere'].map((tag) => entry.chooseLocale(tag));
  return [
    ...locales.flatMap((locale) => [entry.renderText, entry.renderHtml, entry.renderMarkdown].map((render) => render(parts, locale))),
    entry.renderJsonLdScript(entry.renderJsonLd(parts)),
    entry.renderHead(parts, { indexing: 'canonical-to-source', page: null, tdm: null, licence: null }),
  ];
}

/** A page that uses these names alone: its script, and the modules of the plugin that it takes in. */
function bundle(names: string) {
  const contents = `import { ${names} } from '${NAME}/attribution'; console.log(${names});`;
  const { outputFiles, metafile } = buildSync({ stdin: { contents, resolveDir: project }, bundle: true, format: 'esm', charset: 'utf8', metafile: true, write: false, logLevel: 'error' });
  const modules = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
  return { text: outputFiles[0]?.text ?? '', modules: modules.filter((module) => module.includes(`/${NAME}/`)) };
}

interface Manifest {
  readonly exports: Readonly<Record<string, Target>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly engines: Readonly<Record<string, string>>;
  readonly license: string;
}
type Target = string | { readonly [condition: string]: Target };

function manifest(): Manifest {
  return JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'));
}

function filesNamed(target: Target): readonly string[] {
  return typeof target === 'string' ? [target] : Object.values(target).flatMap(filesNamed);
}

/** Every file of the package, as a path from its root. */
function packed(): readonly string[] {
  const entries = fs.readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => path.relative(home, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

/** `importsOf` gives our own files as paths from the root. */
function isPackage(name: string): boolean {
  return !name.startsWith('.tmp/') && !name.startsWith('node:');
}

function packageOf(name: string): string {
  return name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/');
}
