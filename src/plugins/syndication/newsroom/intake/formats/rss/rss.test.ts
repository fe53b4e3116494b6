import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { testFixturePairs } from '../../../../../../../tests/support/fixture-pairs';
import { readInstant } from '../../../story/news-date';
import { readPayload } from '../../read-payload';

const FIXTURES = join(__dirname, 'fixtures');
const receivedAt = readInstant('2026-03-07T09:00:00Z') ?? fail();
const read = (text: string) => readPayload({ text, receivedAt });
const item = (inside: string, channel = '') => read(`<rss version="2.0"><channel><title>The Harbour Press</title>${channel}<item>${inside}</item></channel></rss>`).stories[0];

describe('A feed in RSS', () => {
  testFixturePairs(FIXTURES, (bytes) => read(bytes.toString('utf8')));
});

describe('An item of RSS', () => {
  it('has its guid for an address unless the guid says that it is no permalink', () => {
    const address = (attributes: string) => item(`<title>Tide</title><guid${attributes}>https://harbour.example/tide</guid>`)?.story.source.address;
    expect([address(''), address(' isPermaLink="true"'), address(' ispermalink="False"')]).toEqual(['https://harbour.example/tide', 'https://harbour.example/tide', null]);
  });

  it('has the first place that names an author, and no e-mail address for one', () => {
    expect(item('<title>Tide</title><author>desk@harbour.example</author>')?.story.byline).toBeNull();
    expect(item('<title>Tide</title><author>Ana Lima &lt;ana@harbour.example&gt;</author>')?.story.byline?.writers.map(({ name }) => name)).toEqual(['Ana Lima']);
  });

  it('is not signed by whoever manages the feed', () => {
    expect(item('<title>Tide</title>', '<managingEditor>bo@harbour.example (Bo Dahl)</managingEditor>')?.story.byline).toBeNull();
  });

  it('prints a notice below its text that is nearer than the channel’s', () => {
    const story = item('<title>Tide</title><description>&lt;p&gt;High water.&lt;/p&gt;&lt;p&gt;Low water.&lt;/p&gt;</description>', '<copyright>© 2004 Harbour Group</copyright>')?.story;
    expect([story?.rights.copyrightHolder, story?.rights.copyrightYear]).toEqual(['Harbour Group', null]);
    const full = 'High water. '.repeat(60);
    const signed = item(`<title>Tide</title><description>&lt;p&gt;${full}&lt;/p&gt;&lt;p&gt;© 2026 The Harbour Press. All rights reserved.&lt;/p&gt;</description>`, '<copyright>© 2004 Harbour Group</copyright>')?.story;
    expect([signed?.rights.copyrightHolder, signed?.rights.copyrightYear]).toEqual(['The Harbour Press', 2026]);
  });

  it('has its enclosures for pictures where they are pictures', () => {
    const enclosures = '<enclosure url="https://harbour.example/tide.jpg" type="image/jpeg"/><enclosure url="https://harbour.example/tide.mp3" type="audio/mpeg"/>';
    expect(item(`<title>Tide</title>${enclosures}`)?.story.pictures).toEqual([{ address: 'https://harbour.example/tide.jpg', caption: null, credit: null }]);
  });

  it('expires at the earliest of the moments that it states, and is embargoed until the latest', () => {
    const dates = item(`<title>Tide</title><expirationDate>Wed, 01 Dec 2027 19:48:21 GMT</expirationDate><expirationDate>2026-12-01T00:00:00Z</expirationDate>`)?.story.rights;
    expect(dates?.expiry).toEqual({ kind: 'at', instant: '2026-12-01T00:00:00.000Z' });
  });
});

describe('A feed of any shape', () => {
  it('gives stories or a refusal, and no address that is none of the web', () => {
    const texts = readdirSync(FIXTURES).filter((file) => file.endsWith('.xml')).map((file) => readFileSync(join(FIXTURES, file), 'utf8'));
    const damage = fc.tuple(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 400 }), fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('<', '&', ']]>', '<item>', '</channel>', '<link>javascript:x</link>', 'dc:', '<a href="data:x">')));
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
