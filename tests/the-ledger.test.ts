import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { openNewsroom, type Newsroom } from './support/newsroom';
import { ARTICLE, clearStory } from './support/stories';
import { wire } from './support/wire';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const documents = () => newsroom.documents(ARTICLE);
const LEDGER = 'syndication_ledger';
const acts = async (documentId: string) => (await newsroom.editor.get(`/syndication/ledger?model=${ARTICLE}&documentId=${documentId}`)).body;
const verify = async () => (await newsroom.editor.get('/syndication/ledger/verify')).body;
const isPostgres = () => newsroom.strapi.db.dialect.client === 'postgres';

async function exported(): Promise<readonly Record<string, unknown>[]> {
  const { body } = await newsroom.editor.get('/syndication/ledger/export').responseType('blob');
  return body.toString().trimEnd().split('\n').map((line: string) => JSON.parse(line));
}

/** What somebody with the keys of the database could do: our own code and SQL in a hurry cannot. */
async function tamper(change: () => PromiseLike<unknown>): Promise<void> {
  const { connection } = newsroom.strapi.db;
  const off = isPostgres() ? [`alter table ${LEDGER} disable trigger all`] : [`drop trigger ${LEDGER}_refuses_update`, `drop trigger ${LEDGER}_refuses_delete`];
  for (const statement of off) await connection.raw(statement);
  await change();
}

it('says who did what to a story, when and on what, the latest first', async () => {
  const { body } = await newsroom.editor.post('/syndication/paste/file', { text: wire({ id: 'told' }) });
  const [{ documentId }] = body.stories;
  await newsroom.editor.put(`/content-manager/collection-types/${ARTICLE}/${documentId}`, { summary: 'In short.' });
  await newsroom.editor.post(`/content-manager/collection-types/${ARTICLE}/${documentId}/actions/publish`, {});
  await documents().unpublish({ documentId });
  const { rows, total } = await acts(documentId);
  expect(rows.map(({ act, actor }: { act: string; actor: string }) => [act, actor.replace(/\d+/, 'N')])).toEqual([
    ['unpublished', 'script'],
    ['published', 'admin:N'],
    ['changed', 'admin:N'],
    ['filed', 'admin:N'],
  ]);
  expect(total).toBe(4);
  expect(rows[3].facts).toMatchObject({ receipt: body.receiptId, decision: 'new', version: '1' });
  const { printed } = (await newsroom.editor.get(`/syndication/printed?model=${ARTICLE}&documentId=${documentId}&on=${rows[1].at}`)).body;
  expect(rows[1].facts.printed).toBe(printed.sha256);
});

it('records what a story of our own went through, from its first draft to its end', async () => {
  const { documentId } = await documents().create({ data: await clearStory(newsroom, { title: 'Ours' }), status: 'published' });
  await documents().update({ documentId, data: { summary: 'x' } });
  await documents().delete({ documentId });
  expect((await acts(documentId)).rows.map(({ act }: { act: string }) => act)).toEqual(['deleted', 'changed', 'published', 'created']);
});

it('an act that was refused or undone leaves no row', async () => {
  const { documentId } = await documents().create({ data: await clearStory(newsroom, { title: 'Refused', bylines: [] }) });
  const { rows: before } = await verify();
  await expect(documents().publish({ documentId })).rejects.toThrow(/byline/i);
  const undone = newsroom.strapi.db.transaction(async () => {
    await documents().update({ documentId, data: { summary: 'x' } });
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect((await verify()).rows).toBe(before);
});

it('stays one chain when many write at once', async () => {
  const data = await Promise.all(Array.from({ length: 12 }, async (_, place) => clearStory(newsroom, { title: `At once ${place}` })));
  await Promise.all(data.map((story) => newsroom.machine.post('/api/articles', { data: story })));
  const verdict = await verify();
  expect(verdict).toEqual({ rows: expect.any(Number), head: expect.stringMatching(/^[0-9a-f]{64}$/), broken: null });
  const rows = await exported();
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: verdict.rows }, (_, place) => place + 1));
});

it('stays one chain when two instances write at once', async () => {
  const file = (payload: string) => {
    const child = spawn(process.execPath, [path.join(__dirname, 'support/file-wire.cjs')], { env: process.env, stdio: ['pipe', 'ignore', 'inherit'] });
    child.stdin.end(payload);
    return once(child, 'exit');
  };
  const before = Number((await verify()).rows);
  const payload = (name: string) => wire(...Array.from({ length: 6 }, (_, place) => ({ id: `${name}-${place}` })));
  await Promise.all([file(payload('here')), file(payload('there'))]);
  expect(await verify()).toMatchObject({ rows: before + 12, broken: null });
  expect((await exported()).slice(before).map(({ act, actor }) => `${String(act)} by ${String(actor)}`)).toEqual(Array.from({ length: 12 }, () => 'filed by intake'));
});

it('can be checked by anybody from its export alone', async () => {
  const rows = await exported();
  let previous = '0'.repeat(64);
  for (const { number, at, actor, act, uid, documentId, locale, reason, facts, previous: said, hash } of rows) {
    const sealed = JSON.stringify([number, at, actor, act, uid, documentId, locale, reason, JSON.stringify(facts), said]);
    expect([said, hash]).toEqual([previous, createHash('sha256').update(sealed).digest('hex')]);
    previous = String(hash);
  }
  expect(previous).toBe((await verify()).head);
});

it('is for those who have the right', async () => {
  for (const door of ['', '/export', '/verify']) expect((await newsroom.reader.get(`/syndication/ledger${door}`)).status).toBe(401);
  const role = await newsroom.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-author' } });
  const person = { email: 'author@newsroom.example', password: 'Author-of-stories-1' };
  await newsroom.strapi.service('admin::user').create({ ...person, firstname: 'An', lastname: 'Author', isActive: true, registrationToken: null, roles: [role.id] });
  const author = await newsroom.signIn(person);
  for (const door of ['', '/export', '/verify']) expect((await author.get(`/syndication/ledger${door}`)).status).toBe(403);
});

it('is neither changed nor shortened, not even by SQL', async () => {
  const table = () => newsroom.strapi.db.connection(LEDGER);
  await expect(table().where({ number: 2 }).update({ actor: 'nobody' })).rejects.toMatchObject({ message: expect.stringContaining('only grows') });
  await expect(table().where({ number: 2 }).delete()).rejects.toMatchObject({ message: expect.stringContaining('only grows') });
});

describe('tampering by somebody who has the keys of the database', () => {
  const table = () => newsroom.strapi.db.connection(LEDGER);

  it('shows: the first row that is not as it was written is named', async () => {
    const row = await table().where({ number: 3 }).first();
    await tamper(() => table().where({ number: 3 }).update({ reason: 'Nobody noticed.' }));
    expect((await verify()).broken).toEqual({ number: 3, why: 'altered' });
    await table().where({ number: 3 }).update({ reason: row.reason });
    expect((await verify()).broken).toBeNull();
  });

  it('shows when the row was sealed again', async () => {
    const row = await table().where({ number: 3 }).first();
    const forged = { ...row, actor: 'admin:99' };
    const { number, at, actor, act, uid, document_id, locale, reason, facts, previous } = forged;
    const hash = createHash('sha256').update(JSON.stringify([number, at, actor, act, uid, document_id, locale, reason, facts, previous])).digest('hex');
    await table().where({ number: 3 }).update({ actor, hash });
    expect((await verify()).broken).toEqual({ number: 4, why: 'detached' });
    await table().where({ number: 3 }).update({ actor: row.actor, hash: row.hash });
  });

  it('shows when a row is missing', async () => {
    await table().where({ number: 5 }).delete();
    expect((await verify()).broken).toEqual({ number: 5, why: 'missing' });
  });
});
