import { join } from 'node:path';
import fc from 'fast-check';
import { readAddress } from '../../../story/address';
import { readInstant } from '../../../story/news-date';
import { readPayload } from '../../read-payload';
import { testFixturePairs } from '../../../../../../../tests/support/fixture-pairs';

const receivedAt = readInstant('2024-05-16T09:00:00Z') ?? fail();
const read = (text: string, address: string | null = null) => readPayload({ text, receivedAt, address: address === null ? null : readAddress(address) });

describe('A page of HTML', () => {
  testFixturePairs(join(__dirname, 'fixtures'), (bytes) => read(bytes.toString('utf8')));
});

describe('Text', () => {
  it.each(['<b>Note</b>\n\nThe ferry is back at sea, its captain said.\n\nIt sails every day.', '<script>alert(1)</script>\n\nThe ferry is back at sea.'])('with a stray tag in it is no page: %j', (text) => {
    expect(read(text).format).toBe('page-text');
  });

  it.each([`<p>The ferry is back at sea.</p><p>It sails.</p>`, `<meta charset='utf-8'><span>The ferry</span> is back at sea, its captain said.`])('in blocks, or from the clipboard, is: %j', (text) => {
    expect(read(text).format).toBe('html-page');
  });
});

const PROSE = '<p>The ferry that the town of Norden had missed for so long is back at sea, its captain said on Monday, and it will sail every day.</p>'.repeat(3);
const storyOf = (html: string, address: string | null = null) => read(html, address).stories[0]?.story;

describe('A headline', () => {
  it.each([
    ['Ferry back at sea | The Gazette', 'The Gazette'],
    ['Ferry back at sea - gazette.example', null],
    ['The Gazette: Ferry back at sea', 'The Gazette'],
    ['Opinion | Ferry back at sea', null],
  ])('%s is shared with more than the page shows', (shared, site) => {
    const meta = site === null ? '' : `<meta property="og:site_name" content="${site}">`;
    expect(storyOf(`<html><head><meta property="og:title" content="${shared}">${meta}</head><body><h1>Ferry back at sea</h1>${PROSE}`)?.headline).toBe('Ferry back at sea');
  });

  it('keeps its own stroke and colon', () => {
    expect(storyOf(`<html><head><title>Ferry: back at sea - at last</title></head><body><h1>Ferry: back at sea - at last</h1>${PROSE}`)?.headline).toBe('Ferry: back at sea - at last');
  });

  it('that readers see otherwise is noted', () => {
    const { stories } = read(`<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Boat for machines"}</script></head><body><h1>Ferry back at sea</h1>${PROSE}`);
    expect(stories[0]?.notes).toContainEqual(expect.objectContaining({ rule: 'html-page:headline', weight: 'check', quote: 'Ferry back at sea' }));
  });
});

describe('An address', () => {
  it('that is relative starts where the page was fetched', () => {
    expect(storyOf(`<html><head><link rel="canonical" href="/a/ferry"></head><body>${PROSE}`, 'https://gazette.example/x?y=1')?.source).toMatchObject({ address: 'https://gazette.example/a/ferry', retrievedFrom: 'gazette.example' });
  });

  it('of a home page is not taken for the story’s', () => {
    expect(storyOf(`<html><head><link rel="canonical" href="https://gazette.example/"><meta property="og:url" content="https://gazette.example/ferry"></head><body>${PROSE}`)?.source.address).toBe('https://gazette.example/ferry');
  });
});

describe('A hostile page', () => {
  it('of too many elements is refused, and the refusal says how to mend it', () => {
    expect(read(`<html><body>${'<p>a</p>'.repeat(9000)}`)).toMatchObject({ stories: [], notes: [{ weight: 'refused', reason: expect.stringMatching(/elements.*copy/) }] });
  });

  it.each([
    ['nesting', '<div>'.repeat(250) + PROSE],
    ['captions', `<div><img src="a.jpg">${'<div class="caption">Ana Lima/AP</div>'.repeat(3000)}`],
    ['links', '<a href="/a">Ferry</a>'.repeat(3000)],
    ['one long word', `<p>${'a'.repeat(2_000_000)}`],
    ['brackets in JSON-LD', `<script type="application/ld+json">${'['.repeat(500_000)}</script>${PROSE}`],
    ['a title of strokes', `<title>${'A | '.repeat(50_000)}</title>${PROSE}`],
  ])('is read in seconds: %s', (_, body) => {
    const start = performance.now();
    read(`<html><body><h1>Ferry back at sea</h1>${body}`);
    // Far above what it takes, so that a busy machine passes and a quadratic rule does not.
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('of any shape is read without a throw, in whole characters and with web addresses alone', () => {
    const piece = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const reading = read(`<html>${pieces.join('')}`);
        expect(JSON.stringify(reading).isWellFormed()).toBe(true);
        for (const { story } of reading.stories) {
          const addresses = [story.source.address, ...story.pictures.map(({ address }) => address)].filter((address) => address !== null);
          expect(addresses.every((address) => /^https?:/i.test(address))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const PIECES = [
  '<head>', '<body>', '<article itemscope itemtype="http://schema.org/NewsArticle">', '</article>', '<div hidden>', '</div>', '<base href="javascript:alert(1)">',
  '<h1 itemprop="headline">Ferry back at sea</h1>', '<title>Ferry | Gazette</title>', PROSE, '<p>By Ana Lima</p>', '<time datetime="2021-03-04">', '<span class="byline">',
  '<script type="application/ld+json">{"@graph":[null,{"@type":["NewsArticle",1],"author":{"name":["Ana Lima",{}]},"image":[[]],"isBasedOn":[7],"mainEntityOfPage":true}]}</script>',
  '<script type="application/ld+json">{"@id":"a","@type":"Article","author":{"@id":"a"},"__proto__":{"headline":"x"}}</script>',
  '<link rel="canonical" href="javascript:alert(1)">', '<meta property="og:url" content="//">', '<meta property="og:image" content="data:image/png;base64,AAAA">',
  '<figure><img src="x" srcset=", 2x,"><figcaption>A ferry. Ana Lima/AP</figcaption></figure>', '<div class="photo"><img><i class="credit">©', '© 2021 The Harbour Press', '\ud800', '<!--', ']]>', '<table><tr><td>',
];

function fail(): never {
  throw new Error('The test’s own moment is none.');
}
