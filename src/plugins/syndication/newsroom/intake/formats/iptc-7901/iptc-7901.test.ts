import { join } from 'node:path';
import fc from 'fast-check';
import { testFixturePairs } from '../../../../../../../tests/support/fixture-pairs';
import { readInstant } from '../../../story/news-date';
import { readPayload } from '../../read-payload';
import { iptc7901 } from './iptc-7901';

const receivedAt = readInstant('2026-03-07T09:00:00Z') ?? fail();
const read = (text: string) => readPayload({ text, receivedAt });

describe('A wire in IPTC 7901', () => {
  testFixturePairs(join(__dirname, 'fixtures'), (bytes) => read(bytes.toString('utf8')));
});

describe('A wire of dpa’s', () => {
  const wire = (signs: string, start = '\x01', stx = '\x02') => `${start}eca062 4 i 211 ccccb   dpa 061\n\nNorland-ferry/\n${stx}${signs}Ferry back at sea =\n\n   Norden (dpa) - The ferry sails.\n\n`;

  it.each([
    ['KILL\n', { pubStatus: 'canceled' }],
    ['WITHDRAWAL\n', { pubStatus: 'withheld', correctionClass: 'withdrawal' }],
    ['CORRECTION\n', { pubStatus: 'usable', correctionClass: 'correction' }],
    ['ADVISORY\n', { pubStatus: 'withheld' }],
    ['2ND LEAD\n', { pubStatus: 'usable', correctionClass: null, version: '2ND LEAD' }],
  ])('signed %j is read as that', (sign, expected) => {
    expect(read(wire(sign)).stories[0]?.story).toMatchObject({ headline: 'Ferry back at sea', ...expected });
  });

  it('is recognised without its bytes, and dates by nothing but its last line', () => {
    expect(read(wire('', '', ''))).toMatchObject({ format: 'iptc-7901', stories: [{ story: { headline: 'Ferry back at sea', firstPublished: null, dateline: 'Norden (dpa)' } }] });
  });

  it('is never seen in a page whose first line merely looks like a header', () => {
    expect(iptc7901.recognises('abc1234 1 a 2 dpa 10\n\nThe ferry sails again on Monday.')).toBe(false);
  });

  it('gives a story or a refusal, however it was damaged', () => {
    const text = wire('1ST LEAD\n');
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 80 }), fc.string({ unit: 'binary', maxLength: 8 }), (place, length, put) => {
        const start = 34 + (place % (text.length - 34));
        const damaged = text.slice(0, start) + put + text.slice(start + length);
        const { stories, notes } = iptc7901.read(damaged, { text: damaged, receivedAt });
        expect(stories.length > 0 || notes.some(({ weight }) => weight === 'refused')).toBe(true);
        expect(JSON.stringify(stories).isWellFormed()).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

function fail(): never {
  throw new Error('The test’s own moment is none.');
}
