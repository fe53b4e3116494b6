import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readInstant } from '../../story/news-date';
import { JSON_FORMATS } from '../formats';
import { readPayload } from '../read-payload';

const FORMATS = join(__dirname, '../formats');
const receivedAt = readInstant('2026-03-07T09:00:00Z') ?? fail();
const fixtures = JSON_FORMATS.flatMap(({ name }) => {
  const folder = join(FORMATS, name, 'fixtures');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && !file.endsWith('.expected.json'));
  return files.map((file) => ({ name, file, text: readFileSync(join(folder, file), 'utf8') }));
});

describe('The formats in JSON', () => {
  it.each(fixtures.map(({ name, file, text }) => [file, name, text]))('“%s” is recognised by its own format alone', (_file, name, text) => {
    const value: unknown = JSON.parse(text);
    expect(JSON_FORMATS.filter((format) => format.recognises(value)).map((format) => format.name)).toEqual([name]);
  });

  it.each([
    ['a list of words', ['ferry', 'harbour']],
    ['a schema.org article', { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Ferry', uri: 'https://gazette.example/1' }],
    ['an answer of some other service', { uri: 'https://api.example/1', title: 'Ferry', price: 3 }],
    ['an error of some other service', { code: 'not_found', message: 'No.' }],
    ['nothing', {}],
  ])('take %s for no news', (_what, value) => {
    expect(JSON_FORMATS.filter((format) => format.recognises(value))).toEqual([]);
  });

  it('never fail on what was recognised, however it was damaged, and let nothing through but web addresses', () => {
    const values = fixtures.map(({ text }) => JSON.parse(text) as unknown);
    fc.assert(
      fc.property(fc.constantFrom(...values), fc.nat(), odd(), fc.nat({ max: 60 }), (value, seed, put, every) => {
        const damaged = replaceSome(value, seed, put, every + 2);
        const { stories, notes } = readPayload({ text: JSON.stringify(damaged), receivedAt });
        expect(stories.length > 0 || notes.some(({ weight }) => weight === 'refused')).toBe(true);
        expect(JSON.stringify({ stories, notes }).isWellFormed()).toBe(true);
        JSON.stringify(stories, (key, inner: unknown) => {
          if ((key === 'address' || key === 'url') && typeof inner === 'string') expect(inner).toMatch(/^https?:\/\//i);
          return inner;
        });
      }),
      { numRuns: 300 },
    );
  });

  it('read a picture of many renditions and a body of a megabyte in a moment', () => {
    const item = { uri: 'urn:x', type: 'text', headline: 'Ferry', byline: 'By A, '.repeat(5000), copyrightnotice: '© 2026 A, '.repeat(5000), body_html: '<p>(By A) '.repeat(100_000), ednote: 'Eds: KILL '.repeat(20_000) };
    const start = performance.now();
    expect(readPayload({ text: JSON.stringify(item), receivedAt }).stories).toHaveLength(1);
    // Far above what it takes, so that a busy machine passes and a quadratic rule does not.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

/** Values that no schema allows where they stand. */
function odd(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constantFrom<unknown>(null, '', '  ', 0, -1, true, [], {}, [null], [[]], { value: 1 }, '\ud800', '<p>&lt;b&gt;</p>', 'javascript:alert(1)', 'https://user:pass@x.example/', '2026-13-45T99:99:99Z', 'stat:odd', 'toString', '__proto__'),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
}

/** The same value with every so many of its leaves and branches replaced. */
function replaceSome(value: unknown, seed: number, put: unknown, every: number): unknown {
  let count = seed % every;
  const walk = (here: unknown): unknown => {
    count += 1;
    if (count % every === 0) return put;
    if (Array.isArray(here)) return here.map(walk);
    if (typeof here !== 'object' || here === null) return here;
    return Object.fromEntries(Object.entries(here).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value);
}

function fail(): never {
  throw new Error('The test’s own moment is none.');
}
