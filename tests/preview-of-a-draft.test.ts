import { openNewsroom, type Caller, type Newsroom } from './support/newsroom';
import { ARTICLE, clearStory } from './support/stories';

let newsroom: Newsroom;
let draft: string;
let other: string;
beforeAll(async () => {
  newsroom = await openNewsroom();
  await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  draft = (await newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom, { title: 'Ferry plan leaks', summary: 'For the desk.' }) })).documentId;
  other = (await newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom, { title: 'Another draft' }) })).documentId;
});
afterEach(() => jest.useRealTimers());
afterAll(() => newsroom.close());

/** Asks as the Preview of the admin panel does. */
async function addressOf(documentId: string, { as = newsroom.editor, status = 'draft', locale = 'en', model = ARTICLE }: { as?: Caller; status?: string; locale?: string; model?: string } = {}): Promise<string> {
  const { status: code, body } = await as.get(`/content-manager/preview/url/${model}?documentId=${documentId}&locale=${locale}&status=${status}`);
  expect(code).toBe(200);
  return body.data.url;
}

const open = (address: string) => newsroom.reader.get(address);
const nowhere = async () => (await open('/stories/nosuchstory')).text;

it('shows a draft, with its credit, to whoever holds the address, and to nobody’s cache', async () => {
  const address = await addressOf(draft);
  expect(address).toMatch(new RegExp(`^/stories/preview/${draft}/[\\w-]+[.][\\w-]{43}$`));
  const { status, text, headers } = await open(address);
  expect(status).toBe(200);
  expect(text).toContain('>Ferry plan leaks</h1>');
  expect(text).toContain('<strong>Draft preview.</strong>');
  expect(text).toContain('<aside class="attribution"');
  expect(text).toContain('<meta name="robots" content="noindex, nofollow">');
  expect(text).not.toMatch(/rel="canonical"|ld\+json/);
  expect(headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow', 'referrer-policy': 'no-referrer' });
  expect(headers['content-security-policy']).toMatch(/frame-ancestors 'self'$/);
});

it('shows what was saved last', async () => {
  const address = await addressOf(draft);
  await newsroom.documents(ARTICLE).update({ documentId: draft, data: { summary: 'Mended.' } });
  expect((await open(address)).text).toContain('Mended.');
});

describe('an address that opens nothing answers as if nothing were there', () => {
  it('when it was altered, one character anywhere', async () => {
    const address = await addressOf(draft);
    const missing = await nowhere();
    const start = address.lastIndexOf('/') + 1;
    for (let place = start; place < address.length; place += 7) {
      const altered = address.slice(0, place) + (address[place] === 'A' ? 'B' : 'A') + address.slice(place + 1);
      const { status, text } = await open(altered);
      expect([status, text]).toEqual([404, missing]);
    }
    // The last character of a base64 spelling has bits that mean nothing: they count all the same.
    for (const last of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_') {
      if (!address.endsWith(last)) expect((await open(address.slice(0, -1) + last)).status).toBe(404);
    }
  });

  it('when it was made for another document, or another language', async () => {
    const [ours, theirs] = [await addressOf(draft), await addressOf(other)];
    const token = (address: string) => address.slice(address.lastIndexOf('/') + 1);
    expect((await open(`/stories/preview/${other}/${token(ours)}`)).status).toBe(404);
    expect((await open(`/stories/preview/${draft}/${token(theirs)}`)).status).toBe(404);
    const [claim, mac] = [token(ours).split('.')[0] ?? '', token(ours).split('.')[1] ?? ''];
    const french = Buffer.from(Buffer.from(claim, 'base64url').toString().replace('"en"', '"fr"')).toString('base64url');
    expect((await open(`/stories/preview/${draft}/${french}.${mac}`)).status).toBe(404);
  });

  it('when fifteen minutes are over', async () => {
    const address = await addressOf(draft);
    const begun = Date.now();
    const doNotFake = ['nextTick', 'setImmediate', 'clearImmediate', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'queueMicrotask', 'performance', 'hrtime'] as const;
    jest.useFakeTimers({ now: begun + 14 * 60_000, doNotFake: [...doNotFake] });
    expect((await open(address)).status).toBe(200);
    jest.setSystemTime(begun + 15 * 60_000 + 1000);
    const { status, text } = await open(address);
    expect([status, text]).toEqual([404, await nowhere()]);
  });

  it.each(['x', 'x.y', '.', 'a.b.c', `${'A'.repeat(2000)}.${'A'.repeat(43)}`, '%00.%00'])('when it is %s', async (token) => {
    const { status, text } = await open(`/stories/preview/${draft}/${token}`);
    expect([status, text]).toEqual([404, await nowhere()]);
  });

  it('when the draft is gone', async () => {
    const { documentId } = await newsroom.documents(ARTICLE).create({ data: { title: 'Gone soon' } });
    const address = await addressOf(documentId);
    await newsroom.documents(ARTICLE).delete({ documentId });
    expect((await open(address)).status).toBe(404);
  });
});

it('of a published story is its public page', async () => {
  const { documentId } = await newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom, { title: 'Out already' }), status: 'published' });
  const address = await addressOf(documentId, { status: 'published' });
  expect(address).toBe('/stories/out-already');
  expect((await open(address)).text).not.toContain('Draft preview');
});

it('of a story that readers may not see yet is nothing', async () => {
  const { status } = await newsroom.editor.get(`/content-manager/preview/url/${ARTICLE}?documentId=${draft}&locale=en&status=published`);
  expect(status).toBe(204);
});

it('is for types that hold stories', async () => {
  const { status } = await newsroom.editor.get('/content-manager/preview/url/api::byline.byline?documentId=x');
  expect(status).toBe(204);
});

it('is refused to an administrator who may not read the draft', async () => {
  const person = { email: 'guest@newsroom.example', password: 'Guest-at-the-desk-1' };
  const role = await newsroom.strapi.service('admin::role').findOne({ code: 'strapi-author' });
  await newsroom.strapi.service('admin::user').create({ ...person, firstname: 'A', lastname: 'Guest', isActive: true, registrationToken: null, roles: [role.id] });
  const guest = await newsroom.signIn(person);
  const { status, body } = await guest.get(`/content-manager/preview/url/${ARTICLE}?documentId=${draft}&locale=en&status=draft`);
  expect([status, body]).toEqual([204, {}]);
});

it('leaves its address in no log', async () => {
  const { strapi } = newsroom;
  const address = await addressOf(draft);
  const said: string[] = [];
  const levels = ['error', 'warn', 'info', 'http', 'debug'] as const;
  const spies = levels.map((level) => jest.spyOn(strapi.log, level).mockImplementation((words: unknown) => (said.push(String(words)), strapi.log)));
  await open(address);
  await open(`${address}x`);
  spies.forEach((spy) => spy.mockRestore());
  expect(said.length).toBeGreaterThan(0);
  expect(said.join('\n')).not.toContain(address.split('/').at(-1));
});
