import { openNewsroom, type Newsroom } from './support/newsroom';
import { ARTICLE, clearStory, fileCitation } from './support/stories';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const publish = async (facts: object = {}) =>
  (await newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom, facts), status: 'published' })).documentId;

const BLOCK = '© 2022 The Sandholm Courier\nCitation: Ferry line returns (2022, May 1) retrieved 2 May 2022 from https://courier.example/ferry';

describe('attribution over REST', () => {
  it('stands on a single story, whatever was asked for', async () => {
    const documentId = await publish();
    for (const query of ['', '?fields=title', '?populate=*', '?populate[citation][fields]=address']) {
      const { body } = await newsroom.reader.get(`/api/articles/${documentId}${query}`);
      expect(body.data.attribution.text).toBe(BLOCK);
    }
  });

  it('stands on every story of a list, and null on a staff story', async () => {
    await newsroom.documents(ARTICLE).create({ data: { title: 'Our own' }, status: 'published' });
    const { body } = await newsroom.reader.get('/api/articles');
    for (const { title, attribution } of body.data) expect(attribution?.text ?? null).toBe(title === 'Our own' ? null : BLOCK);
  });

  it('stands on stories nested in another type', async () => {
    const citation = await fileCitation(newsroom);
    await publish({ citation: { documentId: citation } });
    const { body } = await newsroom.reader.get(`/api/syndication-citations/${citation}?populate=articles`);
    expect(body.data.articles[0].attribution.text).toBe(BLOCK);
  });

  it('stands on stories in the form of Strapi 4', async () => {
    const documentId = await publish();
    const { body } = await newsroom.reader.get(`/api/articles/${documentId}`).set('Strapi-Response-Format', 'v4');
    expect(body.data.attributes.attribution.text).toBe(BLOCK);
  });

  it('is there for a caller who may not read citations', async () => {
    const documentId = await publish();
    const permissions = newsroom.strapi.db.query('plugin::users-permissions.permission');
    const closed = await permissions.findMany({ where: { action: { $startsWith: 'api::syndication-citation' } }, populate: ['role'] });
    await permissions.deleteMany({ where: { id: { $in: closed.map(({ id }: { id: number }) => id) } } });
    expect((await newsroom.reader.get('/api/syndication-citations')).status).toBe(403);
    expect((await newsroom.reader.get(`/api/articles/${documentId}`)).body.data.attribution.text).toBe(BLOCK);
    for (const { action, role } of closed) await permissions.create({ data: { action, role: role.id } });
  });

  it('comes in the forms that are asked for, and costs nothing when none is', async () => {
    const documentId = await publish();
    const forms = async (query: string) => (await newsroom.reader.get(`/api/articles/${documentId}?${query}`)).body.data.attribution;
    expect(Object.keys(await forms('attribution=text'))).toEqual(['text']);
    expect(Object.keys(await forms('attribution=jsonLd,text'))).toEqual(['jsonLd', 'text']);
    const plain = await newsroom.statements(() => newsroom.reader.get('/api/articles?attribution=none'));
    const asked = await newsroom.statements(() => newsroom.reader.get('/api/articles?attribution=text'));
    expect(plain.length).toBeLessThan(asked.length);
    expect((await newsroom.reader.get(`/api/articles/${documentId}?attribution=none`)).body.data).not.toHaveProperty('attribution');
    const { status, body } = await newsroom.reader.get('/api/articles?attribution=pdf');
    expect([status, body.error.message]).toEqual([400, expect.stringMatching(/“pdf” is no form of attribution. There are: text, html/)]);
  });

  it('is computed, not stored, and cannot be written', async () => {
    const documentId = await publish();
    const { status } = await newsroom.machine.put(`/api/articles/${documentId}`, { data: { attribution: { text: 'Nobody' } } });
    expect(status).toBe(400);
  });
});

describe('attribution over GraphQL', () => {
  it('is typed, and the same as over REST', async () => {
    const documentId = await publish();
    const { body } = await newsroom.graphql(`{ article(documentId: "${documentId}") { attribution { text html jsonLd } } }`);
    const rest = await newsroom.reader.get(`/api/articles/${documentId}`);
    expect(body.data.article.attribution).toEqual(rest.body.data.attribution);
    const { body: schema } = await newsroom.graphql('{ __type(name: "Article") { fields { name type { name } } } }');
    expect(schema.data.__type.fields).toContainEqual({ name: 'attribution', type: { name: 'Attribution' } });
  });

  it('stands on nested stories', async () => {
    const citation = await fileCitation(newsroom);
    await publish({ citation: { documentId: citation } });
    const { body } = await newsroom.graphql(`{ syndicationCitation(documentId: "${citation}") { articles { attribution { text } } } }`);
    expect(body.data.syndicationCitation.articles).toEqual([{ attribution: { text: BLOCK } }]);
  });
});

describe('the number of database queries does not grow with the list', () => {
  const asks = {
    REST: () => newsroom.reader.get('/api/articles?pagination[pageSize]=100'),
    GraphQL: () => newsroom.graphql('{ articles(pagination: { limit: 100 }) { title attribution { text html jsonLd } } }'),
  };
  it.each(['REST', 'GraphQL'] as const)('%s', async (door) => {
    const asked = async () => {
      // What Strapi does after a publication is done by then.
      await asks[door]();
      // The fewest of some: on PostgreSQL the other newsrooms of the server write meanwhile, and end what is kept.
      const sent: number[] = [];
      while (sent.length < 15) sent.push((await newsroom.statements(asks[door])).length);
      return Math.min(...sent);
    };
    for (let stories = 0; stories < 3; stories += 1) await publish();
    const few = await asked();
    const more = 12;
    for (let stories = 0; stories < more; stories += 1) await publish();
    expect((await asked()) - few).toBeLessThan(more / 2);
    expect(few).toBeGreaterThan(0);
  });
});

describe('attribution adds to a list', () => {
  const added = async (size: number) => {
    const list = `/api/articles?pagination[pageSize]=${size}&pagination[withCount]=false`;
    const plain = await newsroom.statements(() => newsroom.reader.get(`${list}&attribution=none`));
    const attributed = await newsroom.statements(() => newsroom.reader.get(list));
    return attributed.length - plain.length;
  };
  it.each([1, 25])('of %d one query; and two more, for facts and settings, for the first reader after a write', async (size) => {
    for (let stories = 0; stories < size; stories += 1) await publish();
    // What Strapi does after a publication is done by then.
    await newsroom.reader.get('/api/articles?attribution=none');
    expect(await added(size)).toBe(3);
    // On PostgreSQL the other newsrooms of the server write meanwhile.
    const later: number[] = [];
    while (later.at(-1) !== 1 && later.length < 50) later.push(await added(size));
    expect(later.at(-1)).toBe(1);
    expect(Math.max(...later)).toBeLessThanOrEqual(3);
  });
});
