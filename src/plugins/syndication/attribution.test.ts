import fs from 'node:fs';
import path from 'node:path';
import * as entry from './attribution';
import { fullAttribution } from './newsroom/attribution/fixtures/full-attribution';
import { LOCALES } from './newsroom/attribution/locales';

const parts: entry.Attribution = JSON.parse(JSON.stringify(fullAttribution));
const blocks = LOCALES.map(({ tag }) => tag);

it.each(blocks)('renders the same bytes from parts that came as JSON: %s', (tag) => {
  const locale = entry.chooseLocale(tag);
  for (const render of [entry.renderText, entry.renderHtml, entry.renderMarkdown]) expect(render(parts, locale)).toBe(render(fullAttribution, locale));
});

it('renders the same JSON-LD and head from parts that came as JSON', () => {
  expect(entry.renderJsonLdScript(entry.renderJsonLd(parts))).toBe(entry.renderJsonLdScript(entry.renderJsonLd(fullAttribution)));
  const facts: entry.HeadFacts = { indexing: 'canonical-to-source', page: null, tdm: null, licence: null };
  expect(entry.renderHead(parts, facts)).toBe(entry.renderHead(fullAttribution, facts));
});

it('speaks English to those who choose nothing', () => {
  expect(entry.renderText(parts)).toBe(entry.renderText(parts, entry.english));
});

it('offers every language by name, so that one can be taken without the others', () => {
  const offered = Object.values(entry).filter((thing) => typeof thing === 'object');
  expect(new Set(offered)).toEqual(new Set(LOCALES));
});

it('depends on nothing but the story and the attribution of the newsroom', () => {
  const reached = importsBelow(path.join(__dirname, 'attribution.ts'), new Set());
  const rooms = ['newsroom/story/', 'newsroom/attribution/', 'attribution.ts'].map((place) => path.join(__dirname, place));
  expect([...reached].filter((file) => !rooms.some((room) => file.startsWith(room)))).toEqual([]);
  expect(reached.size).toBeGreaterThan(20);
});

/** Every file that a file reaches; a package stays by its name. */
function importsBelow(file: string, reached: Set<string>): ReadonlySet<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const [, name = ''] of fs.readFileSync(file, 'utf8').matchAll(/^(?:import .*|export .*|\}) from '([^']+)';/gm)) {
    if (name.startsWith('.')) importsBelow(sourceOf(path.resolve(path.dirname(file), name)), reached);
    else reached.add(name);
  }
  return reached;
}

function sourceOf(place: string): string {
  return [`${place}.ts`, path.join(place, 'index.ts')].find((file) => fs.existsSync(file)) ?? place;
}
