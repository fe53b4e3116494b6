import fs from 'node:fs';
import path from 'node:path';
import { filesUnder, importsOf, PLUGIN, ROOT, sourcesUnder } from './sources';

const NEWSROOM = `${PLUGIN}/newsroom`;

describe('every rule has its test beside it', () => {
  it.each(['intake/formats', 'outlet/formats'])('each format in %s: <name>.ts, <name>.test.ts, fixtures', (folder) => {
    const files = filesUnder(`${NEWSROOM}/${folder}`);
    const formats = new Set(files.map((file) => file.slice(`${NEWSROOM}/${folder}/`.length).split('/')).filter((parts) => parts.length > 1).map(([name]) => name));
    const missing = [...formats].flatMap((name) => {
      const home = `${NEWSROOM}/${folder}/${name}`;
      return [`${home}/${name}.ts`, `${home}/${name}.test.ts`, `${home}/fixtures/`].filter((wanted) => !files.some((file) => file === wanted || (wanted.endsWith('/') && file.startsWith(wanted))));
    });
    expect(missing).toEqual([]);
  });

  it('each page rule in the list', () => {
    expect(pageRules().filter((rule) => !isTested(rule))).toEqual([]);
  });

  it('each page rule is named by its verb', () => {
    expect(pageRules().filter((rule) => !/^(lift|drop|suggest)-/.test(path.posix.basename(rule)))).toEqual([]);
  });

  it('each renderer', () => {
    expect(sourcesUnder(`${NEWSROOM}/attribution/render`).filter((renderer) => !isTested(renderer))).toEqual([]);
  });
});

/** The rules that the ordered list names. Other files of the folder are pieces that rules share. */
function pageRules(): readonly string[] {
  const folder = `${NEWSROOM}/intake/page-rules`;
  const files = new Set(sourcesUnder(folder));
  const list = `${folder}/index.ts`;
  return files.has(list) ? importsOf(list).map((name) => `${name}.ts`).filter((file) => file.startsWith(`${folder}/`) && !/\/page-rule\.ts$/.test(file)) : [];
}

function isTested(file: string): boolean {
  return fs.existsSync(path.join(ROOT, file.replace(/\.ts$/, '.test.ts')));
}
