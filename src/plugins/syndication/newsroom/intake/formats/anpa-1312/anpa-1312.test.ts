import { join } from 'node:path';
import fc from 'fast-check';
import { testFixturePairs } from '../../../../../../../tests/support/fixture-pairs';
import { readInstant } from '../../../story/news-date';
import { TEXT_FORMATS } from '..';
import { readPayload } from '../../read-payload';
import { anpa1312 } from './anpa-1312';

const receivedAt = readInstant('2026-03-07T09:00:00Z') ?? fail();
const read = (text: string) => readPayload({ text, receivedAt });

describe('A wire in ANPA 1312', () => {
  testFixturePairs(join(__dirname, 'fixtures'), (bytes) => read(bytes.toString('utf8')));
});

describe('A text wire', () => {
  const wire = (head: string, text = '   NORDEN (AP) _ The ferry sails.\n') => `\x16\x16\x01W2870\x1f_glbl\nr n\x13\x11 BC-Ferry   03-04 0120\n\x02${head}${text}\x03AP-WF-03-04-26 1002GMT<\n\x04`;

  it.each([
    ['BC-US--Ferry,KILL', 'canceled'],
    ['BC-US--Ferry-Kill', 'canceled'],
    ['BC-US--Ferry, Advisory', 'withheld'],
    ['BC-US--Shark Kill Count', 'usable'],
  ])('slugged %s is %s', (slug, pubStatus) => {
    expect(read(wire(`^${slug},120<\n^Ferry<\n`)).stories[0]?.story.pubStatus).toBe(pubStatus);
  });

  it('reads the same in bytes, in pictures of bytes and in carets', () => {
    const bytes = wire('^BC-US--Ferry,120<\n^Ferry back at sea<\n^By ANA LIMA=\n');
    const pictures = bytes.replace(/[\x01-\x04\x11\x13\x16\x1f]/g, (byte) => String.fromCharCode(0x2400 + byte.charCodeAt(0)));
    const carets = bytes.replace(/[\x01-\x04\x11\x13\x16\x1f]/g, (byte) => `^${String.fromCharCode(0x40 + byte.charCodeAt(0))}`);
    const stories = [bytes, pictures, carets].map((text) => read(text).stories[0]?.story);
    expect(stories[0]).toMatchObject({ headline: 'Ferry back at sea', dateline: 'NORDEN (AP)', byline: { line: 'By ANA LIMA' }, versionCreated: '2026-03-04T10:02Z' });
    for (const story of stories.slice(1)) expect(story).toEqual(stories[0]);
  });

  it('is never seen in a page that somebody pastes', () => {
    const lines = ['W2870 ferry', '^', '^Ferry<', 'r n BC-Ferry', '^By ANA LIMA=', 'BC-Ferry 03-04 0120', 'By Ana Lima', '\u0007', 'eca062 4 i 211', 'The ferry sails. ='];
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...lines), fc.string()), { maxLength: 12 }), (page) => expect(TEXT_FORMATS.find((format) => format.recognises(`Ferry back at sea\n${page.join('\n')}`))?.name).toBe('page-text')));
  });

  it('gives a story or a refusal, however it was damaged', () => {
    const text = wire('^BC-US--Ferry,120<\n^Ferry back at sea<\n^By ANA LIMA=\n');
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 60 }), fc.string({ unit: 'binary', maxLength: 8 }), (place, length, put) => {
        const start = 8 + (place % (text.length - 8));
        const damaged = text.slice(0, start) + put + text.slice(start + length);
        const { stories, notes } = anpa1312.read(damaged, { text: damaged, receivedAt });
        expect(stories.length > 0 || notes.some(({ weight }) => weight === 'refused')).toBe(true);
        expect(JSON.stringify(stories)).not.toMatch(/[\x01-\x08\x0e-\x1f]|\\u00(?:0[1-8]|1)/);
      }),
      { numRuns: 200 },
    );
  });
});

function fail(): never {
  throw new Error('The test’s own moment is none.');
}
