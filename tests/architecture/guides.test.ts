import fs from 'node:fs';
import path from 'node:path';
import { STORY_SHAPE, type Role, type Shape } from '../../src/plugins/syndication/server/src/articles/shape/story-shape';
import { config } from '../../src/plugins/syndication/server/src/config';
import { filesUnder, read, ROOT } from './sources';

const GUIDES = ['README.md', 'CHANGELOG.md', 'examples/README.md', 'src/plugins/syndication/README.md', ...filesUnder('docs').filter((file) => file.endsWith('.md'))];

/** Code in a guide shows what others write, links in brackets included. */
const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

it.each(GUIDES)('every link of %s leads somewhere', (guide) => {
  const links = [...withoutCode(read(guide)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link));
  expect(links.filter((link) => !leadsSomewhere(guide, link))).toEqual([]);
});

it.each(GUIDES)('every npm script and every file of ours that %s names is there', (guide) => {
  const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(read('package.json'));
  const text = read(guide);
  const named = [...text.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  const files = [...text.matchAll(/`((?:\.ci|bench|config|docs|examples|scripts|src|tests)\/[\w./-]+)`/g)].map(([, file = '']) => file);
  expect(files.filter((file) => !fs.existsSync(path.join(ROOT, file)))).toEqual([]);
});

const OWN_PROJECT = 'docs/your-own-strapi-project.md';

it('the table of roles says what the server takes', () => {
  const rows = [...read(OWN_PROJECT).matchAll(/^\| `([\w.]+)` \| ([^|]+) \| ([^|]*)\|$/gm)].map(([, role = '', types = '', about = '']) => ({ role, types: types.trim(), words: wordsIn(about) }));
  const taken = rolesOf(STORY_SHAPE, []);
  const settings = new Set(Object.keys(config.default));
  expect(rows.filter(({ role }) => !settings.has(role)).map(({ role, types }) => `${role}: ${types}`)).toEqual(taken.map(({ name, types }) => `${name}: ${types}`));
  for (const { name, words } of taken) expect(rows.find(({ role }) => role === name)?.words).toEqual(expect.arrayContaining([...words]));
});

it('the table of settings says what the server starts with', () => {
  const said = [...read(OWN_PROJECT).matchAll(/^\| `(\w+)` \| `?(\w[\w-]*)`? \| /gm)].map(([, name = '', value = '']) => [name, value] as const);
  const known = said.filter(([name]) => Object.hasOwn(config.default, name));
  expect(Object.fromEntries(known)).toEqual(Object.fromEntries(Object.entries(config.default).map(([name, value]) => [name, String(value)])));
});

/** The columns that the plugin adds by itself: nobody annotates them. */
const ADDED = new Set(['terms', 'overrides', 'shownFrom', 'shownUntil', 'shownIn', 'pictures.shownUntil']);

interface Taken {
  readonly name: string;
  readonly types: string;
  readonly words: readonly string[];
}

function rolesOf(shape: Shape, above: readonly string[]): readonly Taken[] {
  return Object.entries(shape).flatMap(([role, taken]): readonly Taken[] => {
    const name = [...above, role].join('.');
    if (ADDED.has(name)) return [];
    const within = taken.is === 'list' || taken.is === 'record' ? rolesOf(taken.of, [...above, role]) : [];
    return [{ name, types: typesOf(taken), words: taken.is === 'field' ? (taken.words ?? []) : [] }, ...within];
  });
}

function typesOf(role: Role): string {
  switch (role.is) {
    case 'field':
      return role.types.join(', ');
    case 'media':
      return 'media';
    case 'list':
      return 'repeatable component';
    case 'record':
      return 'relation to one';
  }
}

function wordsIn(about: string): readonly string[] {
  return [...about.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
}

function leadsSomewhere(guide: string, link: string): boolean {
  const [file = '', heading] = link.split('#');
  const place = file === '' ? guide : path.posix.join(path.posix.dirname(guide), file);
  if (!fs.existsSync(path.join(ROOT, place))) return false;
  return heading === undefined || headingsIn(place).includes(heading);
}

/** As GitHub makes addresses of headings. */
function headingsIn(file: string): readonly string[] {
  return [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, words = '']) => words.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-'));
}
