import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { testFixturePairs } from '../../../../../../../tests/support/fixture-pairs';
import { wordsOf } from '../../../story/body';
import { readInstant } from '../../../story/news-date';
import { readPayload } from '../../read-payload';

const FIXTURES = join(__dirname, 'fixtures');
const receivedAt = readInstant('2026-03-07T09:00:00Z') ?? fail();
const read = (text: string) => readPayload({ text, receivedAt });
const entry = (inside: string, feed = '') => read(`<feed xmlns="http://www.w3.org/2005/Atom">${feed}<entry>${inside}</entry></feed>`).stories[0];

describe('A feed in Atom', () => {
  testFixturePairs(FIXTURES, (bytes) => read(bytes.toString('utf8')));
});

describe('An entry of Atom', () => {
  it('means every sign of its text, and resolves tags and entities of HTML alone', () => {
    expect(entry('<title type="text">The &lt;b> tag &amp;amp; more</title>')?.story.headline).toBe('The <b> tag &amp; more');
    expect(entry('<title type="html">The &lt;b>tag&lt;/b> &amp;amp; more</title>')?.story.headline).toBe('The tag & more');
    expect(entry('<title>Fish &amp;amp; chips</title>')?.story.headline).toBe('Fish & chips');
  });

  it('stands alone as a document, as a tombstone does', () => {
    expect(read('<entry xmlns="http://www.w3.org/2005/Atom"><id>a</id><title>Tide</title></entry>').stories[0]?.story.headline).toBe('Tide');
    expect(read('<d:deleted-entry xmlns:d="http://purl.org/atompub/tombstones/1.0/" ref="a" when="2026-03-06T08:00:00Z"/>').stories[0]?.story).toMatchObject({ pubStatus: 'canceled', identity: { value: 'a' }, headline: null });
  });

  it('has the rights of its feed where neither it nor its source states any', () => {
    const feed = '<rights>© 2020 Coast Wire</rights>';
    expect(entry('<title>Tide</title>', feed)?.story.rights).toMatchObject({ copyrightHolder: 'Coast Wire', copyrightYear: null });
    expect(entry('<title>Tide</title><rights>© 2026 Harbour Press Ltd.</rights>', feed)?.story.rights).toMatchObject({ copyrightHolder: 'Harbour Press Ltd.', copyrightYear: 2026 });
  });

  it('reads plain text as paragraphs', () => {
    expect(entry('<title>Tide</title><content type="text">High &lt;p>water.\n\nLow water.</content>')?.story.body.map(wordsOf)).toEqual(['High <p>water.', 'Low water.']);
  });

  it('that is a file keeps its headline, and says so', () => {
    const story = entry('<title>Tide</title><content type="image/png">iVBORw0KGgo=</content>');
    expect([story?.story.headline, story?.story.body, story?.notes[0]?.reason]).toEqual(['Tide', [], 'The content is a file and no text.']);
  });
});

describe('A feed of any shape', () => {
  it('gives stories or a refusal, and no address that is none of the web', () => {
    const texts = readdirSync(FIXTURES).filter((file) => file.endsWith('.xml')).map((file) => readFileSync(join(FIXTURES, file), 'utf8'));
    const damage = fc.tuple(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 400 }), fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('<', '&', '<entry>', '</feed>', ' type="html"', ' mode="base64"', '<link href="javascript:x"/>')));
    fc.assert(
      fc.property(damage, ([text, place, length, put]) => {
        const start = place % text.length;
        const { stories, notes } = read(text.slice(0, start) + put + text.slice(start + length));
        expect(stories.length > 0 || notes.some(({ weight }) => weight === 'refused')).toBe(true);
        expect(JSON.stringify(stories).isWellFormed()).toBe(true);
        JSON.stringify(stories, (key, value: unknown) => {
          if ((key === 'url' || key === 'address') && typeof value === 'string') expect(value).toMatch(/^https?:/i);
          return value;
        });
      }),
      { numRuns: 150 },
    );
  });
});

function fail(): never {
  throw new Error('The test’s own moment is none.');
}
