import { openNewsroom, type Newsroom } from './support/newsroom';
import { ARTICLE, clearStory, countRows } from './support/stories';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const documents = () => newsroom.documents(ARTICLE);

describe('a commit that fails', () => {
  it('rejects, nothing was written, and the next one succeeds', async () => {
    const { db } = newsroom.strapi;
    const knex = db.connection;
    await knex.schema.createTable('test_parents', (table) => table.integer('id').primary());
    await knex.raw('create table test_children (id integer primary key, parent integer references test_parents(id) deferrable initially deferred)');
    // The database checks a deferred reference at COMMIT only.
    const orphan = db.transaction(async ({ trx }) => {
      await trx('test_children').insert({ id: 1, parent: 99 });
    });
    await expect(orphan).rejects.toMatchObject({ message: expect.stringMatching(/foreign key/i) });
    expect(await knex('test_children').select()).toEqual([]);
    await db.transaction(async ({ trx }) => {
      await trx('test_parents').insert({ id: 1 });
    });
    expect(await knex('test_parents').select()).toEqual([{ id: 1 }]);
  });
});

describe('one document published by many at once', () => {
  it('has one published row, and every call succeeds', async () => {
    const { documentId } = await documents().create({ data: await clearStory(newsroom) });
    const calls = await Promise.allSettled(Array.from({ length: 8 }, () => documents().publish({ documentId })));
    expect(calls.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(await countRows(newsroom, { documentId, publishedAt: { $notNull: true } })).toBe(1);
    expect(await countRows(newsroom, { documentId, publishedAt: { $null: true } })).toBe(1);
  });

  it('cannot have two published rows even when the lock is passed by', async () => {
    const { documentId } = await documents().create({ data: await clearStory(newsroom), status: 'published' });
    const second = newsroom.strapi.db.query(ARTICLE).create({ data: { documentId, locale: 'en', title: 'Second', publishedAt: new Date() } });
    await expect(second).rejects.toMatchObject({ message: expect.stringMatching(/unique|duplicate/i) });
  });
});

describe('text', () => {
  it('is cleaned once at the door, alike on every database', async () => {
    const { documentId } = await documents().create({
      data: { title: 'Cafe\u0301 \ud800 a\u0000b', body: [{ type: 'paragraph', children: [{ type: 'text', text: 'one\r\ntwo\u0007' }] }] },
    });
    const article = await documents().findOne({ documentId });
    expect(article?.title).toBe('Café \ufffd ab');
    expect(article?.body).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: 'one\ntwo' }] }]);
  });

  it('that is too long for its field is refused with the field’s name', async () => {
    const { status, body } = await newsroom.machine.post('/api/articles?status=draft', { data: { title: 'x'.repeat(300) } });
    expect(status).toBe(400);
    expect(body.error.details.errors[0].path).toEqual(['title']);
  });
});

describe('/ready', () => {
  it('answers 200 while the database answers', async () => {
    const { status, body } = await newsroom.reader.get('/ready');
    expect([status, body]).toEqual([200, { status: 'ready' }]);
  });

  it('answers 503 when it does not', async () => {
    const { connection } = newsroom.strapi.db;
    await connection.schema.renameTable('syndication_receipts', 'away');
    const { status, headers } = await newsroom.reader.get('/ready');
    await connection.schema.renameTable('away', 'syndication_receipts');
    expect([status, headers['retry-after']]).toEqual([503, '5']);
  });
});

describe('strangers', () => {
  it('from another origin get no permission to read with the reader’s cookies', async () => {
    const rest = () => newsroom.reader.get('/api/articles');
    const graphql = () => newsroom.reader.post('/graphql', { query: '{ articles { title } }' });
    for (const ask of [rest, graphql]) {
      const { status, headers } = await ask().set('Origin', 'https://evil.example');
      expect([status, headers['access-control-allow-origin']]).toEqual([200, undefined]);
    }
  });

  it('learns nothing of a query that failed, over GraphQL', async () => {
    const { documentId } = await documents().create({ data: await clearStory(newsroom), status: 'published' });
    const { body } = await newsroom.graphql(`{ syndicationCitations { articles(sort: ["citation.originalTitle"]) { title documentId } } article(documentId: "${documentId}") { title } }`);
    expect(body.errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(body)).not.toMatch(/select|pub_status|t0/i);
  });

  it('cannot send a GraphQL query that goes ever deeper, or ask for everything at once', async () => {
    const deep = `{ articles ${'{ citation { articles '.repeat(6)} { title } ${'} }'.repeat(6)} }`;
    expect((await newsroom.graphql(deep)).body.errors[0].message).toMatch(/depth/i);
    const { body } = await newsroom.reader.get('/api/articles?pagination[pageSize]=5000');
    expect(body.meta?.pagination.pageSize ?? 100).toBeLessThanOrEqual(100);
  });
});
