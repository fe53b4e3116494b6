import { filesUnder } from './sources';

const JUNK_DRAWERS = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'shared', 'manager', 'misc', 'stuff']);
/** Strapi's own name for the pages where content is edited. */
const STRAPIS_OWN = new Set(['content-manager']);

describe('names', () => {
  it('no file or folder is a junk drawer', () => {
    const ours = ['config', 'scripts', 'src', 'tests', 'database', 'bench', 'docs', 'examples'].flatMap(filesUnder);
    expect(ours.filter((file) => file.split('/').some(isJunkDrawer))).toEqual([]);
  });

  it('a file is kebab-case, a React component PascalCase', () => {
    const ours = ['config', 'scripts', 'src', 'tests', 'bench', 'examples'].flatMap(filesUnder).filter((file) => /\.(tsx?|m?js)$/.test(file));
    expect(ours.filter((file) => !isWellNamed(file.split('/').at(-1) ?? ''))).toEqual([]);
  });
});

function isJunkDrawer(segment: string): boolean {
  return !STRAPIS_OWN.has(segment) && segment.toLowerCase().split(/[-._]/).some((word) => JUNK_DRAWERS.has(word));
}

function isWellNamed(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(name) || /^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/.test(name);
}
