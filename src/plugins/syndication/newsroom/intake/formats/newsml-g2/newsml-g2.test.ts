import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readInstant } from '../../../story/news-date';
import { openPayload } from '../../open-payload';
import type { Reading } from '../../reading';
import { testFixturePairs } from '../../../../../../../tests/support/fixture-pairs';
import { newsml12 } from '../newsml-1.2/newsml-1.2';
import { nitf } from '../nitf/nitf';
import { newsmlG2 } from './newsml-g2';

const FIXTURES = join(__dirname, 'fixtures');
const receivedAt = readInstant('2024-05-16T09:00:00Z') ?? fail();

function read(text: string): Reading | null {
  const opened = openPayload(text);
  if (opened.of !== 'xml') return null;
  const format = [nitf, newsmlG2, newsml12].find((candidate) => candidate.recognises(opened.root));
  return format?.read(opened.root, { text, receivedAt }) ?? null;
}

describe('A NewsML-G2 message', () => {
  testFixturePairs(FIXTURES, (bytes) => read(bytes.toString('utf8')));

  it('of several texts gives each the pictures that its package groups with it', () => {
    const item = (guid: string, kind: string, content: string) =>
      `<newsItem guid="${guid}"><itemMeta><itemClass qcode="ninat:${kind}"/></itemMeta><contentMeta><headline>${guid}</headline></contentMeta><contentSet>${content}</contentSet></newsItem>`;
    const picture = (guid: string) => item(guid, 'picture', `<remoteContent href="https://pictures.example/${guid}.jpg" contenttype="image/jpeg"/>`);
    const group = (...refs: readonly string[]) => `<group>${refs.map((ref) => `<itemRef residref="${ref}"/>`).join('')}</group>`;
    const message = `<newsMessage><itemSet><packageItem><groupSet>${group('ferry', 'pier')}${group('train', 'rails')}</groupSet></packageItem>${item('ferry', 'text', '')}${item('train', 'text', '')}${picture('pier')}${picture('rails')}</itemSet></newsMessage>`;
    expect(read(message)?.stories.map(({ story }) => [story.headline, ...story.pictures.map(({ address }) => address)])).toEqual([
      ['ferry', 'https://pictures.example/pier.jpg'],
      ['train', 'https://pictures.example/rails.jpg'],
    ]);
  });
});

describe('A damaged wire item', () => {
  const texts = ['nitf', 'newsml-g2', 'newsml-1.2'].flatMap((format) => {
    const folder = join(__dirname, '..', format, 'fixtures');
    return readdirSync(folder).filter((file) => file.endsWith('.xml')).map((file) => readFileSync(join(folder, file), 'utf8'));
  });

  it('is read or refused, and never holds half a character or an address that is none of the web', () => {
    const piece = fc.constantFrom('', 'javascript:alert(1)', '\ud800', '\u0007', '<p>', '</p>', '"', '&lt;b&gt;', '<embargoed/>', '9'.repeat(400), 'By ', '(', '©', '\n\n');
    const damage = fc.tuple(fc.nat({ max: 6000 }), fc.nat({ max: 80 }), piece);
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(damage, { minLength: 1, maxLength: 4 }), (text, damages) => {
        const damaged = damages.reduce((whole, [at, length, put]) => whole.slice(0, at % whole.length) + put + whole.slice((at % whole.length) + length), text);
        const reading = read(damaged);
        if (reading === null) return;
        expect(reading.stories.length > 0 || reading.notes.some(({ weight }) => weight === 'refused')).toBe(true);
        expect(JSON.stringify(reading).isWellFormed()).toBe(true);
        expect(JSON.stringify(reading)).not.toMatch(/\\u00(?:0[0-8]|1|7f)/);
        const addresses = reading.stories.flatMap(({ story }) => [story.source.address, ...story.pictures.map(({ address }) => address)]).filter((address) => address !== null);
        expect(addresses.every((address) => /^https?:/i.test(address))).toBe(true);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('of megabytes is read in seconds', () => {
    for (const words of ['(A', 'By Ana Lima, ', 'Ana Lima y ', '© 2021 ', '\n    x\ny', 'NORDEN - ', 'A / B / ', '* ']) {
      const long = words.repeat(300_000 / words.length);
      const start = performance.now();
      read(`<nitf><head><docdata><ed-msg info="${long}"/></docdata></head><body><body.head><hedline><hl1>${long}</hl1></hedline><byline>${long}</byline><dateline>${long}</dateline></body.head><body.content><p>${long}</p></body.content></body></nitf>`);
      read(`<newsItem guid="a"><itemMeta><edNote>${long}</edNote></itemMeta><contentMeta><by>${long}</by><headline>${long}</headline></contentMeta><contentSet><inlineXML><html><body><p>${long}</p></body></html></inlineXML></contentSet></newsItem>`);
      // Far above what it takes, so that a busy machine passes and a quadratic rule does not.
      expect(performance.now() - start).toBeLessThan(10_000);
    }
  }, 180_000);
});

function fail(): never {
  throw new Error('The test’s own moment is none.');
}
