import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { testFixturePairs } from '../../../../../../../tests/support/fixture-pairs';
import { readInstant } from '../../../story/news-date';
import { readPayload } from '../../read-payload';
import { jsonFeed } from './json-feed';

const FIXTURES = join(__dirname, 'fixtures');
const receivedAt = readInstant('2026-03-07T09:00:00Z') ?? fail();
const read = (text: string) => readPayload({ text, receivedAt });

describe('A JSON Feed', () => {
  testFixturePairs(FIXTURES, (bytes) => read(bytes.toString('utf8')));

  it('is known by its version, or by what only a feed has', () => {
    expect([{ version: 'https://jsonfeed.org/version/1', items: [] }, { home_page_url: 'https://harbour.example', items: [] }].map((feed) => jsonFeed.recognises(feed))).toEqual([true, true]);
    expect([{ version: '1', headline: 'Tide' }, { items: [] }, [], null, 'https://jsonfeed.org/version/1'].map((value) => jsonFeed.recognises(value))).toEqual([false, false, false, false, false]);
  });
});

describe('A JSON Feed of any shape', () => {
  it('gives stories or a refusal, whatever stands under its keys', () => {
    const feeds = readdirSync(FIXTURES).filter((file) => !file.endsWith('.expected.json')).map((file): unknown => JSON.parse(readFileSync(join(FIXTURES, file), 'utf8')));
    const other = fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }), fc.constantFrom('javascript:x', '', '<p>', -1, [[]]));
    fc.assert(
      fc.property(fc.constantFrom(...feeds), fc.nat(), other, (feed, place, value) => {
        const { stories, notes } = jsonFeed.read(withOther(feed, place, value), { text: '', receivedAt });
        expect(stories.length > 0 || notes.some(({ weight }) => weight === 'refused')).toBe(true);
        expect(JSON.stringify(stories).isWellFormed()).toBe(true);
        JSON.stringify(stories, (key, inner: unknown) => {
          if ((key === 'url' || key === 'address') && typeof inner === 'string') expect(inner).toMatch(/^https?:/i);
          return inner;
        });
      }),
      { numRuns: 500 },
    );
  });
});

/** The same document with something else in one place. */
function withOther(document: unknown, place: number, value: unknown): unknown {
  let left = place % JSON.stringify(document).split(':').length;
  return JSON.parse(JSON.stringify(document, (_key, inner: unknown) => ((left -= 1) === -1 ? value : inner)));
}

function fail(): never {
  throw new Error('The test’s own moment is none.');
}
