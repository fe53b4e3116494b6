import { openNewsroom, type Newsroom } from './support/newsroom';
import { ARTICLE, clearStory, fileCitation, PHOTO_CREDIT } from './support/stories';

let newsroom: Newsroom;
let ferry: string;
beforeAll(async () => {
  newsroom = await openNewsroom();
  await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  ferry = await publish(await ferryStory());
});
afterAll(() => newsroom.close());

const BODY = [
  { type: 'paragraph', children: [{ type: 'text', text: 'The line opens again in May, with ' }, { type: 'link', url: 'https://boats.example/', children: [{ type: 'text', text: 'a smaller boat' }] }] },
  { type: 'heading', level: 3, children: [{ type: 'text', text: 'What it costs' }] },
];

async function ferryStory() {
  const { strapi, documents } = newsroom;
  const credit = await documents(PHOTO_CREDIT).create({ data: { creditLine: 'Ada Lund/Sandholm Courier', photographer: 'Ada Lund' } });
  const file = await strapi.db.query('plugin::upload.file').create({
    data: { name: 'ferry.png', alternativeText: 'A white ferry', hash: 'ferry', ext: '.png', mime: 'image/png', size: 1, url: '/uploads/ferry.png', width: 800, height: 600, provider: 'local' },
  });
  return clearStory(newsroom, {
    summary: 'After ten years.',
    dateline: 'SANDHOLM',
    body: BODY,
    pictures: [{ image: file.id, caption: 'The ferry at its berth.', credit: { documentId: credit.documentId } }],
  });
}

async function publish(data: object, locale?: string): Promise<string> {
  const { documentId } = await newsroom.documents(ARTICLE).create({ data, status: 'published', ...(locale ? { locale } : {}) });
  return documentId;
}

const page = (path: string) => newsroom.reader.get(path);
const headersOf = ({ headers }: { headers: Record<string, string> }) => Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'date'));

describe('the page of a story', () => {
  it('says who made it, before and after what it says', async () => {
    const { status, text, headers } = await page('/stories/ferry-line-returns');
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toContain('<h1 dir="auto">Ferry line returns</h1>');
    expect(text).toContain('<p class="story-line" dir="auto"><time datetime="2022-05-01">May 1, 2022</time> · By Ines Calder</p>');
    expect(text).toContain('<p class="story-summary" dir="auto">After ten years.</p>');
    expect(text).toContain('<p class="story-dateline" dir="auto">SANDHOLM</p>');
    expect(text).toContain('<a href="https://boats.example/" rel="noopener">a smaller boat</a></p><h2 dir="auto">What it costs</h2>');
    expect(text).toContain('<figure><img src="/uploads/ferry.png" alt="A white ferry" width="800" height="600"><figcaption>');
    expect(text).toContain('<span class="picture-credit" dir="auto">Credit: Ada Lund/Sandholm Courier</span>');
  });

  it('carries the same block as the API', async () => {
    const { text } = await page('/stories/ferry-line-returns');
    const { body } = await newsroom.reader.get(`/api/articles/${ferry}`);
    expect(text).toContain(body.data.attribution.html);
  });

  it('has a head for search engines, and facts for machines', async () => {
    const { text } = await page('/stories/ferry-line-returns');
    expect(text).toContain('<html lang="en" dir="ltr">');
    expect(text).toContain('<title>Ferry line returns</title>');
    expect(text).toContain('<meta name="description" content="After ten years.">');
    expect(text).toMatch(/<link rel="canonical" href="http:\/\/[^"]+\/stories\/ferry-line-returns">/);
    expect(JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(text)?.[1] ?? '')).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Ferry line returns',
      author: [{ '@type': 'Person', name: 'Ines Calder' }],
      datePublished: '2022-05-01',
    });
  });

  it('runs no script, is asked for again before each use, and prints', async () => {
    const { text, headers } = await page('/stories/ferry-line-returns');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; img-src 'self' https:; style-src 'sha256-[A-Za-z0-9+/]{43}='/);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'public, no-cache' });
    expect(text).toContain('@media print');
    const again = await page('/stories/ferry-line-returns').set('If-None-Match', String(headers.etag));
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('has an address in its own script', async () => {
    await publish(await clearStory(newsroom, { title: '港のトンネル', language: 'ja' }));
    for (const path of ['/stories/%E6%B8%AF%E3%81%AE%E3%83%88%E3%83%B3%E3%83%8D%E3%83%AB', `/stories/${encodeURIComponent('港のトンネル'.normalize('NFD'))}`]) {
      const { status, text } = await page(path);
      expect([status, text.includes('<html lang="ja" dir="ltr">')]).toEqual([200, true]);
      expect(text).toContain('/stories/%E6%B8%AF%E3%81%AE%E3%83%88%E3%83%B3%E3%83%8D%E3%83%AB">');
    }
  });

  it('runs from right to left where its language does', async () => {
    await publish(await clearStory(newsroom, { title: 'عودة خط العبارة', slug: 'ferry-ar', language: 'ar' }));
    expect((await page('/stories/ferry-ar')).text).toContain('<html lang="ar" dir="rtl">');
  });

  it('stands in every language that the story has', async () => {
    const { documentId } = await newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom, { title: 'Two tongues' }), status: 'published' });
    await newsroom.documents(ARTICLE).update({ documentId, locale: 'fr', data: await clearStory(newsroom, { title: 'Deux langues', slug: 'two-tongues' }), status: 'published' });
    expect((await page('/stories/two-tongues')).text).toContain('>Two tongues</h1>');
    const french = (await page('/stories/two-tongues?locale=fr')).text;
    expect(french).toContain('>Deux langues</h1>');
    expect(french).toContain('<html lang="fr" dir="ltr">');
    expect(french).toMatch(/<link rel="canonical" href="[^"]+\/stories\/two-tongues\?locale=fr">/);
    expect((await page('/stories/?locale=fr')).text).toContain('<a href="/stories/two-tongues?locale=fr"');
  });
});

const HOSTILE = `"'><script>alert(1)</script><!--</title></style>\u2028`;

it('prints hostile words in every field as words', async () => {
  const { strapi, documents } = newsroom;
  const credit = await documents(PHOTO_CREDIT).create({ data: { creditLine: HOSTILE, photographer: HOSTILE, copyrightNotice: HOSTILE, agencies: [{ name: HOSTILE }] } });
  const file = await strapi.db.query('plugin::upload.file').create({
    data: { name: 'x', alternativeText: HOSTILE, hash: 'x', ext: '.png', mime: 'image/png', size: 1, url: `javascript:${HOSTILE}`, provider: 'local' },
  });
  const facts = { originalTitle: HOSTILE, author: HOSTILE, copyrightHolder: HOSTILE, copyrightNotice: HOSTILE, legalNotice: HOSTILE, usageTerms: HOSTILE, distributor: HOSTILE };
  const link = (url: string) => [{ type: 'paragraph', children: [{ type: 'text', text: HOSTILE }, { type: 'link', url, children: [{ type: 'text', text: HOSTILE }] }] }];
  const documentId = await publish(
    await clearStory(newsroom, {
      title: HOSTILE,
      slug: 'hostile',
      summary: HOSTILE,
      dateline: HOSTILE,
      bylineLine: HOSTILE,
      bylines: [{ name: HOSTILE, role: 'words' }],
      correctionNote: HOSTILE,
      body: link('https://boats.example/'),
      pictures: [{ image: file.id, caption: HOSTILE, credit: { documentId: credit.documentId } }],
      citation: { documentId: await fileCitation(newsroom, facts) },
    }),
  );
  await strapi.db.query(ARTICLE).updateMany({ where: { documentId }, data: { body: JSON.stringify(link('javascript:alert(1)')) } });
  for (const path of ['/stories/hostile', '/stories/']) {
    const { status, text } = await page(path);
    expect(status).toBe(200);
    expect(text).not.toContain('<script>alert');
    expect(text).not.toMatch(/<!--|(href|src)="javascript:/);
    expect(text.match(/<\/(title|style|script)>/g)?.length).toBe(path === '/stories/' ? 2 : 3);
  }
});

const future = new Date(Date.now() + 3_600_000);
const past = new Date(Date.now() - 60_000);

describe('a story that may not be seen', () => {
  /** Published, and then changed behind everyone's back, as a missed job would leave it. */
  async function hide(facts: object) {
    const { documents, strapi } = newsroom;
    const { documentId } = await documents(ARTICLE).create({ data: await clearStory(newsroom, { title: 'Zanzibar deal', slug: null }) });
    const { entries } = await documents(ARTICLE).publish({ documentId });
    await strapi.db.query(ARTICLE).update({ where: { id: entries[0]?.id }, data: { slug: 'zanzibar', ...facts } });
    return documentId;
  }

  it.each([
    ['under embargo', { embargo: future }],
    ['under an embargo that nobody understands', { embargoStated: 'soon' }],
    ['past its expiry', { expiry: past }],
    ['withheld', { pubStatus: 'withheld' }],
    ['killed', { pubStatus: 'canceled' }],
    ['taken back to a draft', { publishedAt: null }],
  ])('%s answers as if it had never been, and no list knows of it', async (_name, facts) => {
    const [unknown, list] = [await page('/stories/nosuchstory'), await page('/stories/')];
    const documentId = await hide(facts);
    const hidden = await page('/stories/zanzibar');
    const after = await page('/stories/');
    await newsroom.documents(ARTICLE).delete({ documentId });
    expect(unknown.status).toBe(404);
    expect([hidden.status, hidden.text, headersOf(hidden)]).toEqual([unknown.status, unknown.text, headersOf(unknown)]);
    expect([after.status, after.text, headersOf(after)]).toEqual([list.status, list.text, headersOf(list)]);
  });

  it('would be found there if it were published', async () => {
    const documentId = await hide({});
    expect((await page('/stories/zanzibar')).status).toBe(200);
    expect((await page('/stories/')).text).toContain('Zanzibar deal');
    await newsroom.documents(ARTICLE).delete({ documentId });
  });

  it('is held back by the read guard too: these pages count as public reads', async () => {
    const seen: unknown[] = [];
    const { strapi } = newsroom;
    const stop = strapi.db.lifecycles.subscribe({ models: [ARTICLE], beforeFindMany: () => void seen.push(strapi.requestContext.get()?.state.route.info.type) });
    await page('/stories/');
    await page('/stories/ferry-line-returns');
    stop();
    expect(new Set(seen)).toEqual(new Set(['content-api']));
  });

  it.each(['/stories/%00', '/stories/%E0%A4%A', '/stories/a%2Fb', '/stories/?page=0', '/stories/?page=2.5', '/stories/?page=1e9', '/stories/?page=99', '/stories/?locale=nowhere', `/stories/${'x'.repeat(3000)}`])(
    '%s is no story and no mistake of ours',
    async (path) => expect([400, 404]).toContain((await page(path)).status),
  );
});

describe('the list of stories', () => {
  it('has the latest first, twenty a page, and knows where it ends', async () => {
    for (let number = 1; number <= 22; number += 1) await publish(await clearStory(newsroom, { title: `Tide table ${number}`, summary: `Tide ${number}.` }));
    const first = await page('/stories/');
    expect(first.text.match(/<li /g)?.length).toBe(20);
    expect(first.text).toContain('>Tide table 22</a>');
    expect(first.text).toMatch(/<link rel="canonical" href="[^"]+\/stories\/">/);
    expect(first.text).toContain('<a rel="next" href="/stories/?page=2">Older stories</a>');
    const second = await page('/stories/?page=2');
    expect(second.text).toContain('Ferry line returns');
    expect(second.text).toContain('<a rel="prev" href="/stories/">Newer stories</a>');
    expect(second.text).toContain('Page 2 of 2');
    expect((await page('/stories/?page=3')).status).toBe(404);
  });

  it('is read in a few queries, however many stories it has', async () => {
    expect((await newsroom.statements(() => page('/stories/'))).length).toBeLessThan(20);
  });
});
