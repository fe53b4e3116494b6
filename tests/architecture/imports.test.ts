import { builtinModules } from 'node:module';
import { importsOf, PLUGIN, read, sourcesUnder } from './sources';

const NEWSROOM = `${PLUGIN}/newsroom`;

/** The rooms of the plugin, and whom each may import beside itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  newsroom: [],
  contracts: ['newsroom'],
  server: ['contracts', 'newsroom'],
  admin: ['contracts', 'newsroom'],
};

const NEWSROOM_ROOMS: Readonly<Record<string, readonly string[]>> = {
  story: [],
  intake: ['story'],
  rights: ['story'],
  attribution: ['story'],
  page: ['attribution', 'story'],
  outlet: ['attribution', 'rights', 'story'],
};

describe('who may import whom', () => {
  it.each(Object.entries(ROOMS))('%s imports only %j and itself', (room, others) => {
    expect(strays(PLUGIN, room, others)).toEqual([]);
  });

  it.each(Object.entries(NEWSROOM_ROOMS))('newsroom/%s imports only %j and itself', (room, others) => {
    expect(strays(NEWSROOM, room, others)).toEqual([]);
  });

  it('the newsroom knows neither Strapi nor Node', () => {
    const foreign = packagesOf(NEWSROOM).filter(({ name }) => name.startsWith('@strapi/') || name.startsWith('node:') || builtinModules.includes(name));
    expect(foreign).toEqual([]);
  });

  it('a parsing library is imported in one file of the newsroom', () => {
    const importers = new Map<string, string[]>();
    for (const { file, name } of packagesOf(NEWSROOM)) importers.set(name, [...(importers.get(name) ?? []), file]);
    expect([...importers].filter(([, files]) => new Set(files).size > 1)).toEqual([]);
  });

  it('the plugin could leave the house: it imports nothing outside its folder', () => {
    expect(ourImportsOf(PLUGIN).filter(({ target }) => !target.startsWith(`${PLUGIN}/`))).toEqual([]);
  });

  it('the house enters the plugin by its contracts alone', () => {
    const house = ['config', 'src/api', 'src/first-run', 'src/index.ts'].flatMap((place) => (place.endsWith('.ts') ? [place] : sourcesUnder(place)));
    const inward = house.flatMap((file) => importsOf(file).map((target) => ({ file, target })));
    expect(inward.filter(({ target }) => target.startsWith(`${PLUGIN}/`) && !target.startsWith(`${PLUGIN}/contracts/`))).toEqual([]);
  });

  it('only server/src/errors knows Strapi’s error classes', () => {
    const others = sourcesUnder('src').filter((file) => !file.startsWith(`${PLUGIN}/server/src/errors/`));
    const classes = /\b(ApplicationError|ValidationError|ForbiddenError|NotFoundError|UnauthorizedError|PolicyError|PayloadTooLargeError)\b/;
    const guilty = others.filter((file) => importsOf(file).some((name) => name.startsWith('@strapi/utils')) && (classes.test(read(file)) || /\berrors\b/.test(read(file))));
    expect(guilty).toEqual([]);
  });
});

/** Imports of a room that lead to a sibling room it may not know. */
function strays(house: string, room: string, others: readonly string[]) {
  const welcome = [room, ...others].map((name) => `${house}/${name}/`);
  return ourImportsOf(`${house}/${room}`).filter(({ target }) => target.startsWith(`${house}/`) && !welcome.some((place) => target.startsWith(place)));
}

function ourImportsOf(folder: string) {
  return sourcesUnder(folder).flatMap((file) => importsOf(file).filter(isOurs).map((target) => ({ file, target })));
}

function packagesOf(folder: string) {
  return sourcesUnder(folder).flatMap((file) => importsOf(file).filter((name) => !isOurs(name)).map((name) => ({ file, name })));
}

function isOurs(target: string): boolean {
  return target.startsWith('src/') || target.startsWith('config/') || target.startsWith('tests/');
}
