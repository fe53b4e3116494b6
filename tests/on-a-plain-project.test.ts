import fs from 'node:fs';
import path from 'node:path';
import { administrator, letReadersRead, reader, type Person } from './support/people';
import { plainProject, type PlainProject, type RunningProject } from './support/plain-project';

/** Another Strapi project, with content types of its own, installs the plugin from its tarball. */
let project: PlainProject;
let running: RunningProject | null = null;
let editor: Person;
let anyone: Person;
/** Published before the plugin came. */
let early: string;

const POSTS = '/content-manager/collection-types/api::post.post';
const NOTES = '/content-manager/collection-types/api::note.note';
const ORIGINS = '/content-manager/collection-types/api::origin.origin';
const CREDITS = '/content-manager/collection-types/api::credit.credit';

beforeAll(async () => {
  project = plainProject();
  await open();
  await letReadersRead(editor, ['post', 'note', 'credit']);
  early = await published(POSTS, { name: 'From before the plugin', path: 'from-before' });
  await running?.stop();
  project.install();
  await open();
}, 400_000);
afterAll(async () => {
  await running?.stop();
  project.remove();
});

async function open(): Promise<void> {
  running = await project.start({ SERVE_ADMIN: 'false' });
  editor = await administrator(running.address);
  anyone = reader(running.address);
}

/** A picture of one point. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

const words = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const ORIGIN = { title: 'Ferry line returns', owner: 'The Sandholm Courier', link: 'https://courier.example/ferry', out: '2022-05-01', seen: '2022-05-02' };

async function made(place: string, data: object): Promise<string> {
  const { status, body, text } = await editor('POST', place, data);
  if (status !== 201) throw new Error(text);
  return body.data.documentId;
}

async function published(place: string, data: object): Promise<string> {
  const documentId = await made(place, data);
  const { status, text } = await editor('POST', `${place}/${documentId}/actions/publish`, {});
  if (status !== 200) throw new Error(text);
  return documentId;
}

async function republished(name: string, facts: object = {}): Promise<object> {
  const takenFrom = { connect: [{ documentId: await made(ORIGINS, ORIGIN) }] };
  return { name, text: words('The ferry sails again.'), writers: [{ printed: 'Ines Calder' }], takenFrom, reuse: 'republished', ...facts };
}

it('keeps before readers what was published before the plugin came', async () => {
  const { status, body } = await anyone('GET', `/api/posts/${early}`);
  expect(status).toBe(200);
  expect(body.data).toMatchObject({ name: 'From before the plugin', attribution: null });
  expect((await anyone('GET', '/stories/from-before')).text).toContain('From before the plugin');
});

it('holds a story of others that owes something, and names the fields as the project calls them', async () => {
  const documentId = await made(POSTS, { name: 'Bridge closed', reuse: 'republished', takenFrom: { connect: [{ documentId: await made(ORIGINS, {}) }] } });
  const { status, body } = await editor('POST', `${POSTS}/${documentId}/actions/publish`, {});
  expect(status).toBe(400);
  expect(body.error.details.holds.map(({ field }: { field: string }) => field)).toEqual(['writers', 'takenFrom.out', 'takenFrom.owner', 'takenFrom.link', 'takenFrom.seen']);
  expect((await anyone('GET', `/api/posts/${documentId}`)).status).toBe(404);
});

it('gives a clear one its attribution over REST, on its page and in the feeds', async () => {
  const by = { connect: [{ documentId: await made(CREDITS, { printed: 'Sunniva Moe/Northern Wire' }) }] };
  const documentId = await published(POSTS, await republished('Ferry line returns', { photos: [{ by }] }));
  const { body } = await anyone('GET', `/api/posts/${documentId}?attribution=text`);
  const block = [
    'Photo: Sunniva Moe/Northern Wire',
    '© 2022 The Sandholm Courier',
    'Citation: Ferry line returns (2022, May 1) retrieved 2 May 2022 from https://courier.example/ferry',
  ];
  expect(body.data.path).toBe('ferry-line-returns');
  expect(body.data.attribution.text.split('\n')).toEqual(block);
  expect((await anyone('GET', '/stories/ferry-line-returns')).text).toContain('Sunniva Moe/Northern Wire');
  expect((await anyone('GET', '/stories/')).text).toContain('Ferry line returns');
  for (const feed of ['feed.atom', 'feed.rss', 'feed.json', 'sitemap.xml']) expect((await anyone('GET', `/stories/${feed}`)).text).toContain('ferry-line-returns');
  expect((await anyone('GET', '/stories/feed.json')).body.title).toContain('The Plain Post');
});

it('publishes a story of its own without citation and pictures', async () => {
  const documentId = await published(POSTS, { name: 'What we learned from the tide' });
  expect((await anyone('GET', `/api/posts/${documentId}`)).body.data.attribution).toBeNull();
});

it('serves a type that has a headline and a standing and nothing else', async () => {
  const documentId = await published(NOTES, { words: 'High water at noon' });
  const { body } = await anyone('GET', `/api/notes/${documentId}`);
  expect(body.data).toMatchObject({ words: 'High water at noon', attribution: null });
  expect(await killed('api::note.note', documentId)).toBe(200);
  expect((await anyone('GET', `/api/notes/${documentId}`)).status).toBe(410);
});

it('hides what only hidden stories carry also where another relation leads there', async () => {
  const [seen, unseen] = [await made(CREDITS, { printed: 'Quay Press' }), await made(CREDITS, { printed: 'Zanzibar Press' })];
  await published(POSTS, await republished('Quay opens', { photos: [{ by: { connect: [{ documentId: seen }] } }] }));
  const secret = await made(POSTS, await republished('Zanzibar deal', { photos: [{ by: { connect: [{ documentId: unseen }] } }] }));
  const note = await published(NOTES, { words: 'We thank', thanks: { connect: [{ documentId: unseen }, { documentId: seen }] } });
  const thanked = async (way = '*') => {
    const { body } = await anyone('GET', `/api/notes/${note}?populate=${way}`);
    return body.data.thanks.map(({ printed }: { printed: string }) => printed).toSorted();
  };
  const found = async (query: string) => (await anyone('GET', `/api/notes?${query}`)).body.meta.pagination.total;
  for (const way of ['*', 'thanks']) expect(await thanked(way)).toEqual(['Quay Press']);
  expect((await anyone('GET', `/api/notes/${note}?populate[thanks][count]=true`)).text).not.toContain('2}');
  expect(await found('filters[thanks][printed][$startsWith]=Zanz')).toBe(0);
  expect(await found('filters[thanks][printed][$startsWith]=Quay')).toBe(1);
  expect((await anyone('GET', '/api/notes?sort=thanks.printed:desc')).status).toBe(200);
  await editor('POST', `${POSTS}/${secret}/actions/publish`, {});
  expect(await thanked()).toEqual(['Quay Press', 'Zanzibar Press']);
  expect(await found('filters[thanks][printed][$startsWith]=Zanz')).toBe(1);
});

it('takes a killed story off at once and for good', async () => {
  const documentId = await published(POSTS, await republished('Mayor resigns'));
  expect(await killed('api::post.post', documentId)).toBe(200);
  expect((await anyone('GET', `/api/posts/${documentId}`)).status).toBe(410);
  expect((await anyone('GET', '/stories/mayor-resigns')).status).toBe(410);
  expect((await editor('POST', `${POSTS}/${documentId}/actions/publish`, {})).status).toBe(400);
  expect((await editor('GET', '/syndication/ledger/verify')).body).toMatchObject({ broken: null });
});

it('hides the picture file of a story with the story', async () => {
  const form = new FormData();
  form.append('files', new Blob([Buffer.from(PIXEL, 'base64')], { type: 'image/png' }), 'quay.png');
  const [file] = (await editor('POST', '/upload', form)).body;
  const documentId = await published(POSTS, { name: 'At the quay', photos: [{ file: file.id }] });
  expect((await anyone('GET', file.url)).status).toBe(200);
  expect(await killed('api::post.post', documentId)).toBe(200);
  expect((await anyone('GET', file.url)).status).toBe(404);
});

it('answers 410 for a story of before that is killed', async () => {
  expect(await killed('api::post.post', early)).toBe(200);
  expect((await anyone('GET', `/api/posts/${early}`)).status).toBe(410);
});

it('binds by the usage terms of a citation', async () => {
  const takenFrom = { connect: [{ documentId: await made(ORIGINS, { ...ORIGIN, conditions: 'NORWAY OUT' }) }] };
  const documentId = await published(POSTS, await republished('Fjord closed', { takenFrom }));
  const { body } = await editor('GET', `/syndication/terms?model=api::post.post&documentId=${documentId}`);
  expect(body.own).toHaveLength(1);
  expect((await anyone('GET', `/api/posts/${documentId}?territory=SE`)).status).toBe(200);
  expect((await anyone('GET', `/api/posts/${documentId}?territory=NO`)).status).toBe(404);
});

it('hides a story under embargo until its moment', async () => {
  const documentId = await made(POSTS, { name: 'Prize winner', notBefore: '2999-01-01T00:00:00.000Z' });
  const { body } = await editor('POST', `${POSTS}/${documentId}/actions/publish`, {});
  expect(body.error.details.holds.map(({ field }: { field: string }) => field)).toEqual(['notBefore']);
});

it('files a pasted page as a draft of the type that has room for a text', async () => {
  const text = 'Harbour tunnel opens late\n\nMarch 9 2021, by Ines Calder\n\nThe road tunnel opens two years later than planned, the port authority said on Tuesday.\n\n© 2021 The Sandholm Courier. All rights reserved.\n';
  const { status, body } = await editor('POST', '/syndication/paste/file', { text });
  expect(status).toBe(201);
  expect(body.model).toBe('api::post.post');
  const draft = await editor('GET', `${POSTS}/${body.documentId}`);
  expect(draft.body.data).toMatchObject({ name: 'Harbour tunnel opens late', standing: 'usable', writers: [{ printed: 'Ines Calder' }] });
});

it('does not ask for the role of a field that the project keeps for itself', async () => {
  const documentId = await published(POSTS, { name: 'With a mood', mood: 'calm' });
  expect((await anyone('GET', `/api/posts/${documentId}`)).body.data.mood).toBe('calm');
});

// These stop what runs: they come last.
it.each([
  ['a role that there is not', (post: Schema) => annotate(post, 'mood', 'headlin'), /syndication: the annotations of api::post\.post cannot be used: “mood” plays the unknown role "headlin"; known: headline/],
  ['a story type without a standing', (post: Schema) => delete post.attributes['standing'], /api::post\.post cannot be used: no attribute plays the role “pubStatus”/],
])('does not start with %s, and says which field of which type', async (_name, spoil, message) => {
  await running?.stop();
  const place = path.join(project.folder, 'src/api/post/content-types/post/schema.json');
  const good = fs.readFileSync(place, 'utf8');
  const post: Schema = JSON.parse(good);
  spoil(post);
  fs.writeFileSync(place, JSON.stringify(post));
  try {
    await expect(open()).rejects.toThrow(message);
  } finally {
    fs.writeFileSync(place, good);
  }
});

interface Schema {
  readonly attributes: Record<string, { pluginOptions?: object }>;
}

function annotate({ attributes }: Schema, name: string, role: string): void {
  attributes[name] = { ...attributes[name], pluginOptions: { syndication: { role } } };
}

async function killed(model: string, documentId: string): Promise<number> {
  return (await editor('POST', '/syndication/articles/kill', { model, documentId, reason: 'Withdrawn by its publisher' })).status;
}
