import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { Test } from 'supertest';
import { openNewsroom, type Newsroom } from './support/newsroom';
import { ARTICLE, clearStory } from './support/stories';

const FILE = 'plugin::upload.file';
const MINUTE = 60_000;

let newsroom: Newsroom;
let photo: Buffer;
beforeAll(async () => {
  newsroom = await openNewsroom();
  photo = await sharp({ create: { width: 1100, height: 800, channels: 3, background: 'navy' } }).jpeg().toBuffer();
});
afterEach(() => jest.useRealTimers());
afterAll(async () => {
  const upload = newsroom.strapi.plugin('upload').service('upload');
  for (const file of await newsroom.strapi.db.query(FILE).findMany()) await upload.remove(file);
  await newsroom.close();
});

interface Uploaded {
  readonly id: number;
  readonly url: string;
  readonly formats: Readonly<Record<string, { readonly url: string }>>;
}

async function upload(): Promise<Uploaded> {
  const { body } = await newsroom.machine.post('/api/upload').attach('files', photo, { filename: 'Ferry at noon.jpg', contentType: 'image/jpeg' });
  return body[0];
}

const sizesOf = ({ url, formats }: Uploaded) => [url, ...Object.values(formats).map((format) => format.url)];
const fetched = async (address: string) => (await newsroom.reader.get(address)).status;
const storyWith = async (picture: Uploaded, facts: object = {}, status: 'draft' | 'published' = 'draft') => {
  const credit = { create: { creditLine: 'Ana Lima/The Harbour Press' } };
  const { documentId: photoCredit } = await newsroom.documents('api::photo-credit.photo-credit').create({ data: credit.create });
  return newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom, { pictures: [{ image: picture.id, credit: { documentId: photoCredit } }], ...facts }), status });
};
const kill = (documentId: string) => newsroom.editor.post('/syndication/articles/kill', { model: ARTICLE, documentId, reason: 'The court asked for it.' });

/** Everything about an answer but when it was made. */
async function whole(request: Test) {
  const { status, body, headers } = await request;
  return { status, body, headers: { ...headers, date: null } };
}

function clockAt(moment: number): void {
  const doNotFake = ['nextTick', 'setImmediate', 'clearImmediate', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'queueMicrotask', 'performance', 'hrtime'] as const;
  jest.useFakeTimers({ now: moment, doNotFake: [...doNotFake] });
}

/** The cookie for pictures that an administrator’s browser has after the admin panel answered. */
async function cookieOf(who = newsroom.editor): Promise<string> {
  const { headers } = await who.get('/upload/files');
  const cookies: unknown = headers['set-cookie'];
  return String(cookies).split(';')[0] ?? '';
}

describe('the picture of a draft', () => {
  it('is not there for readers, in any of its sizes', async () => {
    const picture = await upload();
    expect(sizesOf(picture)).toHaveLength(5);
    await storyWith(picture);
    for (const address of sizesOf(picture)) expect([address, await fetched(address)]).toEqual([address, 404]);
  });

  it('is not there by any other spelling of its address', async () => {
    const picture = await upload();
    const { documentId } = await storyWith(picture);
    const name = path.basename(picture.url);
    const first = `%${name.charCodeAt(0).toString(16)}`;
    const spellings = [
      `/uploads/${first}${name.slice(1)}`,
      `/%75ploads/${name}`,
      `/uploads%2f${name}`,
      `/uploads%2F${name}`,
      `/uploads//${name}`,
      `/uploads/./${name}`,
      `/./uploads/${name}`,
      `/x/../uploads/${name}`,
      `/uploads/x/%2e%2e/${name}`,
      `/uploads/../uploads/${name}`,
      `//uploads/${name}`,
      `/UPLOADS/${name}`,
      `/uploads/${name.toUpperCase()}`,
      `/uploads/${name}/`,
      `/uploads/${name}/.`,
      `/uploads/${name}%00`,
      `/uploads/${name}?key=x`,
      `/uploads/${name}?key[]=x&updatedAt=1`,
    ];
    for (const spelling of spellings) {
      const { status, headers } = await asSpelled(spelling);
      expect([spelling, status >= 400 && status < 500]).toEqual([spelling, true]);
      expect(headers['content-type']).toMatch(/^application\/json|^text\/plain/);
    }
    // Some of them do lead to the file.
    await newsroom.documents(ARTICLE).publish({ documentId });
    for (const spelling of spellings.slice(0, 3)) expect([spelling, (await asSpelled(spelling)).status]).toEqual([spelling, 200]);
  });

  it('is answered exactly as a file that was never there', async () => {
    const picture = await upload();
    await storyWith(picture);
    const missing = '/uploads/never_there_0123456789.jpg';
    for (const headers of [{}, { Range: 'bytes=0-9' }, { Range: 'bytes=nonsense' }, { 'If-Modified-Since': new Date().toUTCString() }, { 'Accept-Encoding': 'br' }]) {
      expect(await whole(newsroom.reader.get(picture.url).set(headers))).toEqual(await whole(newsroom.reader.get(missing).set(headers)));
    }
    const answer = await whole(newsroom.reader.get(picture.url));
    expect(answer).toMatchObject({ status: 404, headers: { 'cache-control': 'no-store' } });
  });

  it('is there once the story is published, and gone at once when it is killed', async () => {
    const picture = await upload();
    const { documentId } = await storyWith(picture);
    await newsroom.documents(ARTICLE).publish({ documentId });
    for (const address of sizesOf(picture)) expect(await fetched(address)).toBe(200);
    await kill(documentId);
    for (const address of sizesOf(picture)) expect(await fetched(address)).toBe(404);
  });

  it('is not there when the published version of the story has another one', async () => {
    const [old, fresh] = [await upload(), await upload()];
    const { documentId } = await storyWith(old, {}, 'published');
    const row = await newsroom.documents(ARTICLE).findOne({ documentId, status: 'draft', populate: ['pictures'] });
    const [entry] = row?.['pictures'] as readonly { readonly id: number }[];
    await newsroom.documents(ARTICLE).update({ documentId, data: { pictures: [{ ...entry, image: fresh.id }] } });
    expect([await fetched(old.url), await fetched(fresh.url)]).toEqual([200, 404]);
  });

  it('comes with a size that its record has forgotten', async () => {
    const picture = await upload();
    await newsroom.strapi.db.query(FILE).update({ where: { id: picture.id }, data: { formats: null } });
    expect(await fetched(sizesOf(picture)[1] ?? '')).toBe(200);
    await storyWith(picture);
    expect(await fetched(sizesOf(picture)[1] ?? '')).toBe(404);
    await newsroom.strapi.db.query(FILE).update({ where: { id: picture.id }, data: { formats: picture.formats } });
  });
});

describe('the picture of a published story', () => {
  it('appears when the embargo ends and goes when our right does, whether or not any job ran', async () => {
    const picture = await upload();
    const begun = Date.now();
    const { documentId } = await storyWith(picture, {}, 'published');
    await newsroom.strapi.db.query(ARTICLE).updateMany({ where: { documentId }, data: { embargo: new Date(begun + 10 * MINUTE), expiry: new Date(begun + 20 * MINUTE) } });
    const at = async (minutes: number) => {
      clockAt(begun + minutes * MINUTE);
      return fetched(picture.url);
    };
    expect([await at(9.9), await at(10), await at(19.9), await at(20)]).toEqual([404, 200, 200, 404]);
  });

  it('is there while one of its stories is', async () => {
    const picture = await upload();
    const [first, second] = [await storyWith(picture, {}, 'published'), await storyWith(picture, {}, 'published')];
    await storyWith(picture);
    await kill(first.documentId);
    expect(await fetched(picture.url)).toBe(200);
    await kill(second.documentId);
    expect(await fetched(picture.url)).toBe(404);
  });

  it('may be kept by anybody who asks again before showing it', async () => {
    const picture = await upload();
    await storyWith(picture, {}, 'published');
    const { status, headers, body } = await newsroom.reader.get(picture.url);
    expect([status, body.length]).toEqual([200, readFileSync(path.join(newsroom.strapi.dirs.static.public, picture.url)).length]);
    expect(headers).toMatchObject({ 'cache-control': 'public, no-cache', 'content-type': 'image/jpeg' });
    const again = await newsroom.reader.get(picture.url).set('If-Modified-Since', String(headers['last-modified']));
    expect([again.status, again.headers['cache-control'], again.headers['content-length']]).toEqual([304, 'public, no-cache', undefined]);
    expect((await newsroom.reader.get(picture.url).set('If-Modified-Since', 'Mon, 01 Jan 2001 00:00:00 GMT')).status).toBe(200);
  });

  it('answers HEAD and parts', async () => {
    const picture = await upload();
    await storyWith(picture, {}, 'published');
    const head = await newsroom.strapi.fetch(addressOf(picture.url), { method: 'HEAD' });
    expect([head.status, Number(head.headers.get('content-length')) > 1000]).toEqual([200, true]);
    const part = await newsroom.reader.get(picture.url).set('Range', 'bytes=0-9').responseType('blob');
    expect([part.status, part.body.length, part.headers['content-range']]).toEqual([206, 10, expect.stringMatching(/^bytes 0-9\/\d+$/)]);
  });
});

it('a file that no story carries is there, and so is one that the media library does not know', async () => {
  const picture = await upload();
  expect(await fetched(picture.url)).toBe(200);
  expect(await fetched('/robots.txt')).toBe(200);
});

it('a file whose story is deleted is there again', async () => {
  const picture = await upload();
  const { documentId } = await storyWith(picture);
  await newsroom.documents(ARTICLE).delete({ documentId });
  expect(await fetched(picture.url)).toBe(200);
});

describe('the desk', () => {
  it('sees what readers do not, while it is signed in', async () => {
    const picture = await upload();
    await storyWith(picture);
    const cookie = await cookieOf();
    const { status, headers } = await newsroom.reader.get(picture.url).set('Cookie', cookie);
    expect([status, headers['cache-control']]).toEqual([200, 'private, no-store']);
    expect((await newsroom.reader.get(picture.url).set('Cookie', cookie.slice(0, -1))).status).toBe(404);
    const later = Date.now() + 30 * MINUTE;
    clockAt(later);
    expect((await newsroom.reader.get(picture.url).set('Cookie', cookie)).status).toBe(404);
  });

  it('sees it no more once it has signed out, or was dismissed', async () => {
    const picture = await upload();
    await storyWith(picture);
    const person = { email: 'shift@newsroom.example', password: 'Shift-at-the-desk-1' };
    const role = await newsroom.strapi.service('admin::role').findOne({ code: 'strapi-super-admin' });
    const { id } = await newsroom.strapi.service('admin::user').create({ ...person, firstname: 'A', lastname: 'Shift', isActive: true, registrationToken: null, roles: [role.id] });
    const open = async (cookie: string) => (await newsroom.reader.get(picture.url).set('Cookie', cookie)).status;
    const first = await newsroom.signIn(person);
    const signedIn = await cookieOf(first);
    expect(await open(signedIn)).toBe(200);
    await first.post('/admin/logout', {});
    expect(await open(signedIn)).toBe(404);
    const second = await cookieOf(await newsroom.signIn(person));
    expect(await open(second)).toBe(200);
    await newsroom.strapi.service('admin::user').updateById(id, { isActive: false });
    expect(await open(second)).toBe(404);
  });

  it('alone gets the cookie, which goes with files alone and no script can read', async () => {
    const { headers } = await newsroom.editor.get('/upload/files');
    expect(String(headers['set-cookie'])).toMatch(/^syndication_desk=[\w-]+\.[\w-]{43}; path=\/uploads\/; expires=[^;]+; samesite=lax; httponly$/);
    for (const caller of [newsroom.reader, newsroom.machine]) {
      for (const address of ['/api/articles', '/upload/files', '/stories/']) expect((await caller.get(address)).headers['set-cookie']).toBeUndefined();
    }
  });

  it('is told no address that opens anything', async () => {
    const picture = await upload();
    const { documentId } = await storyWith(picture);
    const answers = [await newsroom.editor.get(`/upload/files/${picture.id}`), await newsroom.editor.get(`/content-manager/collection-types/${ARTICLE}/${documentId}`)];
    for (const { status, text } of answers) expect([status, text.includes('key=')]).toEqual([200, false]);
  });
});

describe('a preview', () => {
  const previewOf = async (documentId: string): Promise<string> => {
    const { body } = await newsroom.editor.get(`/content-manager/preview/url/${ARTICLE}?documentId=${documentId}&locale=en&status=draft`);
    return (await newsroom.reader.get(body.data.url)).text;
  };
  const picturesIn = (page: string) => [...page.matchAll(/<img src="([^"]+)"/g)].map(([, address]) => String(address));

  it('shows its pictures to whoever holds its address, for as long as it lasts', async () => {
    const [picture, other] = [await upload(), await upload()];
    const { documentId } = await storyWith(picture);
    await storyWith(other);
    const [address = ''] = picturesIn(await previewOf(documentId));
    expect(address).toMatch(new RegExp(`^${picture.url}[?]key=`));
    const { status, headers } = await newsroom.reader.get(address);
    expect([status, headers['cache-control']]).toEqual([200, 'private, no-store']);
    expect(await fetched(address.replace(picture.url, other.url))).toBe(404);
    clockAt(Date.now() + 15 * MINUTE);
    expect(await fetched(address)).toBe(404);
  });

  it('leaves its keys in no log', async () => {
    const picture = await upload();
    const { documentId } = await storyWith(picture);
    const [address = ''] = picturesIn(await previewOf(documentId));
    const said: string[] = [];
    const spy = jest.spyOn(newsroom.strapi.log, 'http').mockImplementation((words: unknown) => (said.push(String(words)), newsroom.strapi.log));
    await newsroom.reader.get(address);
    await newsroom.reader.get(picture.url);
    spy.mockRestore();
    expect(said).toEqual([expect.stringMatching(`^GET ${picture.url} .+ 200$`), expect.stringMatching(`^GET ${picture.url} .+ 404$`)]);
  });
});

it('no public answer holds an address that opens anything', async () => {
  const picture = await upload();
  const { documentId, slug } = await storyWith(picture, { title: 'Ferry with a picture' }, 'published');
  const answers = [
    await newsroom.reader.get(`/api/articles/${documentId}?populate[pictures][populate]=*`),
    await newsroom.reader.get('/api/upload/files'),
    await newsroom.graphql(`{ article(documentId: "${documentId}") { pictures { image { url formats } } } }`),
    await newsroom.reader.get(`/stories/${String(slug)}`),
  ];
  for (const { status, text } of answers) expect([status, text.includes(picture.url), text.includes('key=')]).toEqual([200, true, false]);
});

it('costs one query', async () => {
  const picture = await upload();
  await storyWith(picture, {}, 'published');
  // What Strapi tells of the publication is over by then.
  await fetched(picture.url);
  expect(await newsroom.statements(() => newsroom.reader.get(picture.url))).toHaveLength(1);
});

function addressOf(place: string): string {
  const listening = newsroom.strapi.server.httpServer.address();
  return `http://127.0.0.1:${typeof listening === 'object' && listening ? listening.port : 0}${place}`;
}

/** Clients tidy addresses up before they ask; a socket does not. */
async function asSpelled(address: string): Promise<{ status: number; headers: Record<string, unknown> }> {
  const { request } = jest.requireActual<typeof import('node:http')>('node:http');
  const { hostname, port } = new URL(addressOf('/'));
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: address, agent: false }, (answer) => {
      answer.resume();
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers }));
    });
    asked.once('error', reject);
    asked.end();
  });
}
