import path from 'node:path';
import type { FirstRun } from '../src/first-run';
import { openNewsroom, type Newsroom } from './support/newsroom';
import { ARTICLE, countRows, HARBOUR_PAGE } from './support/stories';

let newsroom: Newsroom;
let made: FirstRun;
const firstRun = (): Promise<FirstRun> => {
  const { firstRun: run } = jest.requireActual<{ firstRun: (strapi: Newsroom['strapi']) => Promise<FirstRun> }>(path.resolve('.tmp/test-dist/src/first-run'));
  return run(newsroom.strapi);
};
beforeAll(async () => {
  newsroom = await openNewsroom({ asDelivered: true });
  process.env.DEMO = '';
  made = await firstRun();
});
afterAll(() => newsroom.close());

describe('the first start', () => {
  it('makes one administrator, with a password that is shown once', () => {
    expect(made.administrator).toMatchObject({ email: expect.stringContaining('@'), password: expect.stringMatching(/.{12,}/) });
  });

  it('fills a demo newsroom through the intake and the gate: some published, some held', async () => {
    const { body } = await newsroom.reader.get('/api/articles');
    expect(body.data).toHaveLength(4);
    const block = body.data.find(({ documentId }: { documentId: string }) => documentId === made.demoStory);
    expect(block.attribution.text).toMatch(/^© \d{4} .+\nCitation: .+ retrieved .+ from https:/m);
    expect(await countRows(newsroom, { publishedAt: { $null: true } })).toBe(6);
  });

  it('lets the public read what is published, and nothing else', async () => {
    for (const open of ['/api/syndication-citations', '/api/syndication/tombstones']) expect((await newsroom.reader.get(open)).status).toBe(200);
    for (const closed of ['/api/upload/files', '/api/users']) expect((await newsroom.reader.get(closed)).status).toBe(403);
    expect((await newsroom.reader.post('/api/articles', { data: { title: 'x' } })).status).toBe(403);
  });

  it('has no door for assistants until somebody opens it', async () => {
    const { get, post } = newsroom.reader;
    expect((await get('/mcp')).status).toBe(404);
    expect((await post('/mcp', { jsonrpc: '2.0', id: 1, method: 'tools/list' })).status).toBe((await post('/nothing-is-here', {})).status);
  });

  it('lets an author paste a story, and stops her where her role ends', async () => {
    const author = await newsroom.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-author' } });
    const person = { email: 'author@newsroom.example', password: 'Author-of-stories-1' };
    await newsroom.strapi.service('admin::user').create({ ...person, firstname: 'An', lastname: 'Author', isActive: true, registrationToken: null, roles: [author.id] });
    const caller = await newsroom.signIn(person);
    const { status, body } = await caller.post('/syndication/paste/file', { text: HARBOUR_PAGE });
    expect(status).toBe(201);
    expect((await caller.post(`/content-manager/collection-types/${ARTICLE}/${body.documentId}/actions/publish`, {})).status).toBe(403);
    const { id: others } = await newsroom.strapi.db.getConnection('syndication_receipts').whereNot({ id: body.receiptId }).first('id');
    expect((await caller.get(`/content-manager/collection-types/${ARTICLE}/${body.documentId}`)).status).toBe(200);
    const check = { model: ARTICLE, documentId: body.documentId, values: {} };
    expect((await caller.post('/syndication/articles/check', check)).status).toBe(200);
    expect((await caller.get(`/syndication/receipts/${body.receiptId}`)).status).toBe(200);
    expect((await caller.get(`/syndication/receipts/${others}`)).status).toBe(403);
    await newsroom.documents(ARTICLE).delete({ documentId: body.documentId });
  });

  it('puts the desk’s words over the fields', async () => {
    const editor = await newsroom.signIn({ email: made.administrator?.email ?? '', password: made.administrator?.password ?? '' });
    const { body } = await editor.get(`/content-manager/content-types/${ARTICLE}/configuration`);
    expect(body.data.contentType.metadatas.pubStatus.edit.label).toBe('Status at the provider');
    expect(body.data.contentType.metadatas.citation.edit.mainField).toBe('originalTitle');
  });
});

it('the second start changes nothing, not even what an administrator took away', async () => {
  const permissions = newsroom.strapi.db.query('plugin::users-permissions.permission');
  await permissions.delete({ where: { action: 'api::byline.byline.find' } });
  const rows = async () => [await countRows(newsroom), await permissions.count(), await newsroom.strapi.db.query('admin::user').count()];
  const before = await rows();
  const again = await firstRun();
  expect(again).toEqual({ administrator: null, demoStory: made.demoStory });
  expect(await rows()).toEqual(before);
});
