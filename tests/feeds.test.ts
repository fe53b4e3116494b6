import { openNewsroom, type Caller, type Newsroom } from './support/newsroom';
import { ARTICLE, clearStory, fileCitation, PHOTO_CREDIT } from './support/stories';
import { strictXml } from './support/strict-xml';

let newsroom: Newsroom;
let wireStory: string;
beforeAll(async () => {
  newsroom = await openNewsroom();
  await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  wireStory = await publish(await wireFacts());
});
afterAll(() => newsroom.close());

const BLOCK_NOTICE = '© 2022 Coast Wire & Sons. All rights reserved.';

/** A story as an agency sends it, with everything that is due and things that are for the desk alone. */
async function wireFacts(facts: object = {}) {
  const credit = await newsroom.documents(PHOTO_CREDIT).create({ data: { creditLine: 'Ada Lund/Coast Wire', photographer: 'Ada Lund' } });
  const citation = await fileCitation(newsroom, { copyrightNotice: BLOCK_NOTICE, legalNotice: 'For private reading.', usageTerms: 'DESKTERMS: ring before use', distributor: 'Coast Wire' });
  return clearStory(newsroom, {
    title: 'Ferry <line> returns & stays',
    slug: 'ferry-line',
    summary: 'After ten years.',
    editorsNote: 'DESKNOTE: check the captain',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'The line opens again in May.' }] }],
    pictures: [{ image: await file('ferry.png'), caption: 'The ferry.', credit: { documentId: credit.documentId } }],
    citation: { documentId: citation },
    ...facts,
  });
}

async function file(name: string): Promise<number> {
  const { id } = await newsroom.strapi.db.query('plugin::upload.file').create({ data: { name, alternativeText: 'A ferry', hash: name, ext: '.png', mime: 'image/png', size: 1, url: `/uploads/${name}`, width: 800, height: 600, provider: 'local' } });
  return id;
}

async function publish(data: object, locale?: string): Promise<string> {
  const { documentId } = await newsroom.documents(ARTICLE).create({ data, status: 'published', ...(locale ? { locale } : {}) });
  return documentId;
}

/** A story of our own. */
const staff = (title: string, facts: object = {}) => publish({ title, body: [{ type: 'paragraph', children: [{ type: 'text', text: `${title}: all of it.` }] }], ...facts });

const get = (path: string, as: Caller = newsroom.reader) => as.get(path);
const feedOf = (query: string, as: Caller = newsroom.machine) => get(`/api/syndication/feed${query}`, as);
const act = (action: string, documentId: string) => newsroom.editor.post(`/syndication/articles/${action}`, { model: ARTICLE, documentId, reason: 'COURTREASON' });

const SITE_FEEDS = ['/stories/feed.atom', '/stories/feed.rss', '/stories/feed.json'];
const PARTNER_FEEDS = ['atom', 'rss', 'json', 'ninjs'].map((format) => `/api/syndication/feed?format=${format}`);

/** What a reader of a feed would see: its words, whatever the format. */
async function words(path: string, as: Caller = newsroom.reader): Promise<string> {
  const { status, text, headers } = await get(path, as).buffer(true);
  expect(status).toBe(200);
  if (/xml/.test(String(headers['content-type']))) strictXml(text);
  else JSON.parse(text);
  return text;
}

describe('a story that readers see', () => {
  it.each([
    ['/stories/feed.atom', 'application/atom+xml; charset=utf-8'],
    ['/stories/feed.rss', 'application/rss+xml; charset=utf-8'],
    ['/stories/feed.json', 'application/feed+json; charset=utf-8'],
  ])('stands in %s with its whole block, and nothing that is for the desk', async (path, type) => {
    const { headers } = await get(path).buffer(true);
    expect([headers['content-type'], headers['x-content-type-options']]).toEqual([type, 'nosniff']);
    const { body } = await newsroom.reader.get(`/api/articles/${wireStory}`);
    const html: string = body.data.attribution.html;
    const text = await words(path);
    const contents = path.endsWith('json') ? JSON.parse(text).items.map((item: { content_html: string }) => item.content_html) : strictXml(text).textsOf(path.endsWith('atom') ? 'content' : 'content:encoded');
    const content = contents.find((said: string) => said.includes('The line opens again'));
    expect(content).toContain(html);
    expect(content).toMatch(/<img src="https?:\/\/[^"]+\/uploads\/ferry\.png"/);
    expect(text).toContain('Ada Lund/Coast Wire');
    expect(text).not.toMatch(/DESK/);
  });

  it('has its writers, its notice and the way to its source where the format has a place for them', async () => {
    const atom = strictXml(await words('/stories/feed.atom'));
    expect(atom.textsOf('title')).toContain('Ferry <line> returns & stays');
    expect(atom.textsOf('name')).toContain('Ines Calder');
    expect(atom.textsOf('rights')).toContain(BLOCK_NOTICE);
    expect(atom.attributesOf('link', 'href')).toContain('https://courier.example/ferry');
    const rss = strictXml(await words('/stories/feed.rss'));
    expect([rss.textsOf('dc:creator'), rss.textsOf('dc:rights')]).toEqual([['Ines Calder'], [BLOCK_NOTICE]]);
    expect(rss.textsOf('guid')[0]).toBe(atom.textsOf('id')[1]);
  });

  it('is found from the list of stories, in every feed that is named there', async () => {
    const { text } = await get('/stories/');
    const links = [...text.matchAll(/<link rel="alternate" type="([^"]+)" title="[^"]+" href="([^"]+)">/g)].map(([, type, href]) => [type, href] as const);
    expect(links.map(([, href]) => href)).toEqual(SITE_FEEDS);
    for (const [type, href] of links) expect((await get(String(href)).buffer(true)).headers['content-type']).toContain(type);
  });

  it('is not sent twice to who has it already, until something changes', async () => {
    const first = await get('/stories/feed.atom').buffer(true);
    const again = await get('/stories/feed.atom').set('If-None-Match', String(first.headers.etag)).buffer(true);
    expect([first.status, again.status, again.headers.etag]).toEqual([200, 304, first.headers.etag]);
    await staff('Library opens');
    expect((await get('/stories/feed.atom').set('If-None-Match', String(first.headers.etag)).buffer(true)).status).toBe(200);
  });

  it('stands in the feed of its language, and there alone', async () => {
    await publish({ title: 'Une bibliothèque', slug: 'bibliotheque' }, 'fr');
    expect(await words('/stories/feed.atom')).not.toContain('bibliothèque');
    const french = await words('/stories/feed.atom?locale=fr');
    expect(french).toContain('Une bibliothèque');
    expect(french).toMatch(/<link rel="alternate" type="text\/html" href="[^"]+\/stories\/bibliotheque\?locale=fr"\/>/);
    expect(french).not.toContain('Library opens');
    expect((await get('/stories/feed.atom?locale=nowhere')).status).toBe(404);
  });

  it('is read in a number of queries that does not grow with the feed', async () => {
    // What publishing sets off in the background is done by the second reading.
    const statements = async () => {
      await words('/stories/feed.atom');
      return (await newsroom.statements(() => words('/stories/feed.atom'))).length;
    };
    const few = await statements();
    for (let number = 1; number <= 5; number += 1) await staff(`Tide table ${number}`);
    expect(await statements()).toBe(few);
  });
});

describe('the sitemap', () => {
  it('lists every story in every language, and what is new as news', async () => {
    const sitemap = strictXml(await words('/stories/sitemap.xml'));
    expect(sitemap.textsOf('loc').some((address) => address.endsWith('/stories/ferry-line'))).toBe(true);
    expect(sitemap.textsOf('loc').some((address) => address.endsWith('/stories/bibliotheque?locale=fr'))).toBe(true);
    expect(sitemap.textsOf('news:title')).toContain('Ferry <line> returns & stays');
    expect(sitemap.textsOf('news:language')).toContain('fr');
  });

  it('leaves out what its provider keeps from search engines', async () => {
    const source = await newsroom.documents('plugin::syndication.source').create({ data: { name: 'Shy Wire', indexingPolicy: 'noindex-all' } });
    await publish(await wireFacts({ title: 'Shy story', slug: 'shy-story', citation: { documentId: await fileCitation(newsroom, { source: { documentId: source.documentId } }) } }));
    expect(await words('/stories/feed.atom')).toContain('Shy story');
    expect(await words('/stories/sitemap.xml')).not.toMatch(/shy-story|Shy story/);
  });
});

const future = new Date(Date.now() + 3_600_000);
const past = new Date(Date.now() - 60_000);

describe('a story that may not be seen', () => {
  it.each([
    ['under embargo', { embargo: future }],
    ['under an embargo that nobody understands', { embargoStated: 'soon' }],
    ['past its expiry', { expiry: past }],
    ['withheld', { pubStatus: 'withheld' }],
    ['killed', { pubStatus: 'canceled' }],
    ['taken back to a draft', { publishedAt: null }],
  ])('%s is in no feed, in no sitemap and in no package, and not a byte betrays it', async (_name, facts) => {
    const paths = [...SITE_FEEDS, '/stories/sitemap.xml', ...PARTNER_FEEDS];
    const all = () => Promise.all(paths.map((path) => words(path, newsroom.machine)));
    const before = await all();
    const { documentId } = await newsroom.documents(ARTICLE).create({ data: { title: 'Zanzibar deal' } });
    const { entries } = await newsroom.documents(ARTICLE).publish({ documentId });
    // As a missed job would leave it, behind everyone's back.
    await newsroom.strapi.db.query(ARTICLE).update({ where: { id: entries[0]?.id }, data: facts });
    const [after, packed, unknown] = [await all(), await get(`/api/syndication/package/${documentId}`, newsroom.machine), await get('/api/syndication/package/nosuchdocument', newsroom.machine)];
    await newsroom.documents(ARTICLE).delete({ documentId });
    expect(after).toEqual(before);
    expect([packed.status, packed.body]).toEqual([404, unknown.body]);
  });

  it('would be in all of them if it were published', async () => {
    const documentId = await staff('Zanzibar treaty');
    for (const path of [...SITE_FEEDS, '/stories/sitemap.xml', ...PARTNER_FEEDS]) expect(await words(path, newsroom.machine)).toContain('Zanzibar treaty');
    await newsroom.documents(ARTICLE).delete({ documentId });
  });
});

describe('after a kill', () => {
  it('the story is out of every feed at once, and its id stands there as gone', async () => {
    const documentId = await staff('Mayor resigns', { slug: 'mayor-resigns' });
    const id = strictXml(await words('/stories/feed.atom')).textsOf('id').find((name) => name.includes(documentId)) ?? 'no id';
    await act('kill', documentId);
    for (const path of [...SITE_FEEDS, ...PARTNER_FEEDS]) {
      const text = await words(path, newsroom.machine);
      expect(text).toContain(id);
      expect(text).not.toMatch(/Mayor|mayor-resigns|COURTREASON/);
    }
    expect(await words('/stories/sitemap.xml')).not.toContain('mayor-resigns');
    for (const path of ['/stories/feed.atom', '/stories/feed.rss']) expect(strictXml(await words(path)).attributesOf('at:deleted-entry', 'ref')).toContain(id);
    expect(JSON.parse(await words('/stories/feed.json'))._syndication.deleted).toContainEqual(expect.objectContaining({ id, reason: 'killed' }));
    expect(JSON.parse(await words(PARTNER_FEEDS[3] ?? '', newsroom.machine)).items).toContainEqual(expect.objectContaining({ uri: id, pubstatus: 'canceled' }));
    const gone = await get(`/api/syndication/package/${documentId}`, newsroom.machine);
    expect([gone.status, gone.body.error.details.reason]).toEqual([410, 'killed']);
    expect(gone.text).not.toMatch(/Mayor|COURTREASON/);
  });

  it('a story that was withheld and is public again is no longer gone', async () => {
    const documentId = await staff('Bridge to close');
    await act('withhold', documentId);
    expect(JSON.parse(await words('/stories/feed.json'))._syndication.deleted).toContainEqual(expect.objectContaining({ id: expect.stringContaining(documentId), reason: 'withheld' }));
    await act('restore', documentId);
    await newsroom.documents(ARTICLE).publish({ documentId });
    const feed = JSON.parse(await words('/stories/feed.json'));
    expect(JSON.stringify(feed._syndication)).not.toContain(documentId);
    expect(JSON.stringify(feed.items)).toContain('Bridge to close');
  });
});

describe('the feed for partners', () => {
  it('is for nobody without the right', async () => {
    for (const path of [...PARTNER_FEEDS, `/api/syndication/package/${wireStory}`]) {
      const { status, text } = await get(path);
      expect(status).toBe(403);
      expect(text).not.toMatch(/Ferry|Library/);
    }
  });

  it('passes on what is ours, and of others only what somebody confirmed', async () => {
    const before = await words('/api/syndication/feed', newsroom.machine);
    expect(before).toContain('Library opens');
    expect(before).not.toContain('Ferry');
    const free = await publish(await wireFacts({ title: 'Free to pass on', slug: 'free' }));
    await mayBePassedOn(free, true);
    const barred = await publish(await wireFacts({ title: 'Barred from passing on', slug: 'barred' }));
    await mayBePassedOn(barred, false);
    for (const path of PARTNER_FEEDS) {
      const text = await words(path, newsroom.machine);
      expect(text).toContain('Free to pass on');
      expect(text).toContain('For private reading.');
      expect(text).not.toMatch(/Barred|DESK/);
      // Its credit does not say that it may go along.
      expect(text).not.toMatch(/ferry\.png|Ada Lund/);
    }
  });

  it('is for whoever has that right, and gives no other', async () => {
    const holder = await tokenFor({ type: 'custom', permissions: ['plugin::syndication.outlet.feed'] });
    expect((await newsroom.reader.get('/api/syndication/feed').set(holder).buffer(true)).status).toBe(200);
    expect((await newsroom.reader.get(`/api/syndication/package/${wireStory}`).set(holder)).status).toBe(403);
    expect((await newsroom.reader.get('/api/syndication/feed').set(await tokenFor({ type: 'read-only' }))).status).toBe(403);
  });

  it('has a story for one country there alone', async () => {
    const citation = await fileCitation(newsroom, { usageTerms: 'FOR USE IN NORWAY ONLY' });
    const documentId = await publish(await wireFacts({ title: 'Fjord crossing', slug: 'fjord', citation: { documentId: citation } }));
    await mayBePassedOn(documentId, true);
    const package_ = `/api/syndication/package/${documentId}`;
    for (const path of [...PARTNER_FEEDS, ...SITE_FEEDS.map((feed) => `${feed}?`)]) {
      expect(await words(`${path}&territory=no`, newsroom.machine)).toContain('Fjord crossing');
      expect(await words(`${path}&territory=DE`, newsroom.machine)).not.toContain('Fjord');
      expect(await words(path, newsroom.machine)).not.toContain('Fjord');
    }
    expect(await Promise.all(['?territory=NO', '?territory=DE', ''].map(async (query) => (await get(package_ + query, newsroom.machine)).status))).toEqual([200, 404, 404]);
  });

  it('has pages, and goes on from a moment', async () => {
    const { text, headers } = await feedOf('?format=json&limit=2').buffer(true);
    const first = JSON.parse(text);
    expect(first.next_url).toMatch(/\/api\/syndication\/feed\?.*page=2/);
    expect(headers.link).toBe(`<${first.next_url}>; rel="next"`);
    const { pathname, search } = new URL(first.next_url);
    const second = JSON.parse(await words(pathname + search, newsroom.machine));
    expect(second.items.map(({ id }: { id: string }) => id)).not.toContain(first.items[0]?.id);
    const from = new Date().toISOString();
    const latest = await staff('Later still');
    const since = JSON.parse(await words(`/api/syndication/feed?format=json&since=${from}`, newsroom.machine));
    expect(since.items.map(({ title }: { title: string }) => title)).toEqual(['Later still']);
    expect([since.next_url, since._syndication.deleted]).toEqual([undefined, []]);
    await act('kill', latest);
    expect(JSON.parse(await words(`/api/syndication/feed?format=json&since=${from}`, newsroom.machine))).toMatchObject({ items: [], _syndication: { deleted: [{ reason: 'killed' }] } });
  });

  it.each([
    ['?format=pdf', /Say one of atom, rss, json, ninjs/],
    ['?since=yesterday', /Say the moment with its offset/],
    ['?territory=Atlantis', /two letters of ISO 3166-1/],
    ['?limit=1000', /limit/],
    ['?limit=many', /Say a whole number from 1 to 200/],
    ['?page=0', /page/],
    ['?locale=%00', /locale=en/],
    ['?nonsense=1', /nonsense/],
  ])('%s is refused, and says how to mend it', async (query, said) => {
    const { status, body } = await feedOf(query);
    expect([status, body.error.name]).toEqual([400, 'ValidationError']);
    expect(body.error.message).toMatch(said);
  });
});

describe('the republish package', () => {
  it('is a story of ours, ready to paste', async () => {
    const documentId = await staff('Market reopens', { slug: 'market', bylines: [{ name: 'Bo Dahl', role: 'words' }] });
    const { status, body } = await get(`/api/syndication/package/${documentId}`, newsroom.machine);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ headline: 'Market reopens', byline: 'By Bo Dahl', html: expect.stringContaining('Market reopens: all of it.'), attribution: null, pictures: [] });
    expect(body.data.head).toContainEqual({ tag: 'link', attributes: { rel: 'canonical', href: body.data.address } });
  });

  it('is a story of others with its block, its source and the notices that readers see', async () => {
    const documentId = await publish(await wireFacts({ title: 'Packed', slug: 'packed' }));
    await mayBePassedOn(documentId, true);
    const { body, text } = await get(`/api/syndication/package/${documentId}`, newsroom.machine);
    expect(body.data.html.endsWith(body.data.attribution.html)).toBe(true);
    expect(body.data.attribution.text).toContain(BLOCK_NOTICE);
    expect(body.data.head).toContainEqual({ tag: 'link', attributes: { rel: 'canonical', href: 'https://courier.example/ferry' } });
    expect(body.data.terms).toEqual({ copyrightNotice: BLOCK_NOTICE, legalNotice: 'For private reading.' });
    expect(text).not.toMatch(/DESK/);
  });

  it('is refused for what readers see and nobody may pass on, with the reason and nothing else', async () => {
    const { status, body, text } = await get(`/api/syndication/package/${wireStory}`, newsroom.machine);
    expect([status, body.error.details]).toEqual([403, { reasons: [{ reason: 'not-to-be-passed-on', message: expect.any(String) }] }]);
    expect(text).not.toMatch(/Ferry|DESK/);
  });
});

async function tokenFor(token: object): Promise<{ readonly Authorization: string }> {
  const { accessKey } = await newsroom.strapi.service('admin::api-token').create({ name: JSON.stringify(token), description: '', lifespan: null, ...token });
  return { Authorization: `Bearer ${accessKey}` };
}

/** What an editor confirms about a story that is published. */
async function mayBePassedOn(documentId: string, may: boolean): Promise<void> {
  const terms = [{ term: { kind: 'pass-on', may }, words: null, standing: { kind: 'confirmed', by: 'desk', at: '2024-01-01T00:00:00.000Z' } }];
  await newsroom.strapi.db.query(ARTICLE).updateMany({ where: { documentId }, data: { syndicationTerms: JSON.stringify(terms) } });
}
