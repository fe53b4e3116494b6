import { openNewsroom, type Newsroom } from './support/newsroom';
import { ARTICLE, CITATION, clearStory, countRows, fileCitation, PHOTO_CREDIT } from './support/stories';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const ADMIN = `/content-manager/collection-types/${ARTICLE}`;
const documents = () => newsroom.documents(ARTICLE);
const published = (documentId: string) => countRows(newsroom, { documentId, publishedAt: { $notNull: true } });
const fields = (holds: readonly { field: string }[]) => holds.map(({ field }) => field);

/** Owes a byline, a date, a holder and an address. */
const heldStory = async () => ({
  title: 'Bridge closed',
  relationship: 'republished',
  citation: { documentId: await fileCitation(newsroom, { copyrightHolder: null, address: null, firstPublished: null }) },
});
const OWED = ['bylines', 'citation.firstPublished', 'citation.copyrightHolder', 'citation.address'];

const draft = async (facts: object) => (await documents().create({ data: facts, status: 'draft' })).documentId;

describe('a story that is held cannot be published', () => {
  it('by the Publish button', async () => {
    const documentId = await draft(await heldStory());
    const { status, body } = await newsroom.editor.post(`${ADMIN}/${documentId}/actions/publish`, {});
    expect(status).toBe(400);
    expect(fields(body.error.details.holds)).toEqual(OWED);
    expect(body.error.details.errors.map(({ path }: { path: string[] }) => path)).toEqual([['bylines'], ['citation']]);
    expect(await published(documentId)).toBe(0);
  });

  it('by creating and publishing in the admin panel at once', async () => {
    const before = await countRows(newsroom);
    const { status, body } = await newsroom.editor.post(`${ADMIN}/actions/publish`, { title: 'Killed', pubStatus: 'canceled' });
    expect(status).toBe(400);
    expect(fields(body.error.details.holds)).toEqual(['pubStatus']);
    expect(await countRows(newsroom)).toBe(before);
  });

  it('by bulk publish, which publishes none of them', async () => {
    const good = await draft(await clearStory(newsroom));
    const bad = await draft(await heldStory());
    const { status } = await newsroom.editor.post(`${ADMIN}/actions/bulkPublish`, { documentIds: [good, bad] });
    expect(status).toBe(400);
    expect(await published(good)).toBe(0);
    expect(await published(bad)).toBe(0);
  });

  it('by a REST create, which publishes unless told otherwise, and leaves nothing behind', async () => {
    const data = await heldStory();
    const before = await countRows(newsroom);
    const { status, body } = await newsroom.machine.post('/api/articles', { data: { ...data, citation: data.citation.documentId } });
    expect(status).toBe(400);
    expect(fields(body.error.details.holds)).toEqual(OWED);
    expect(await countRows(newsroom)).toBe(before);
  });

  it('by a REST update, which leaves the draft as it was', async () => {
    const documentId = await draft(await heldStory());
    const { status, body } = await newsroom.machine.put(`/api/articles/${documentId}`, { data: { summary: 'Changed' } });
    expect(status).toBe(400);
    expect(fields(body.error.details.holds)).toEqual(OWED);
    expect(await published(documentId)).toBe(0);
    expect((await documents().findOne({ documentId }))?.summary).toBeNull();
  });

  it('by a GraphQL create, with the same holds', async () => {
    const data = await heldStory();
    const before = await countRows(newsroom);
    const { body } = await newsroom.graphql(
      `mutation { createArticle(data: { title: "Bridge closed", relationship: republished, citation: "${data.citation.documentId}" }) { documentId } }`,
      newsroom.machine,
    );
    expect(fields(body.errors[0].extensions.error.details.holds)).toEqual(OWED);
    expect(await countRows(newsroom)).toBe(before);
  });

  it('by a GraphQL update, which leaves the draft as it was', async () => {
    const documentId = await draft(await heldStory());
    const { body } = await newsroom.graphql(`mutation { updateArticle(documentId: "${documentId}", data: { summary: "Changed" }) { documentId } }`, newsroom.machine);
    expect(fields(body.errors[0].extensions.error.details.holds)).toEqual(OWED);
    expect((await documents().findOne({ documentId }))?.summary).toBeNull();
  });

  it('by a release', async () => {
    const documentId = await draft(await heldStory());
    // Releases publish through the document service inside a transaction of their own.
    const release = newsroom.strapi.db.transaction(async () => documents().publish({ documentId }));
    await expect(release).rejects.toMatchObject({ details: { holds: expect.any(Array) } });
    expect(await published(documentId)).toBe(0);
  });

  it.each(['create', 'update', 'publish'] as const)('by strapi.documents().%s', async (action) => {
    const data = await heldStory();
    const documentId = await draft(data);
    const before = await countRows(newsroom);
    const act = {
      create: () => documents().create({ data, status: 'published' }),
      update: () => documents().update({ documentId, data: { summary: 'Changed' }, status: 'published' }),
      publish: () => documents().publish({ documentId }),
    };
    await expect(act[action]()).rejects.toMatchObject({ details: { holds: expect.any(Array) } });
    expect(await countRows(newsroom)).toBe(before);
  });

  it('by publishing all locales at once', async () => {
    await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
    const documentId = await draft(await clearStory(newsroom));
    await documents().update({ documentId, locale: 'fr', data: { title: 'Le pont', pubStatus: 'withheld' } });
    await expect(documents().publish({ documentId, locale: '*' })).rejects.toMatchObject({ details: { holds: [expect.objectContaining({ locale: 'fr', reason: 'withheld' })] } });
    expect(await published(documentId)).toBe(0);
  });

  it('and what was published before stays as it was', async () => {
    const { documentId } = await documents().create({ data: await clearStory(newsroom), status: 'published' });
    const update = documents().update({ documentId, data: { pubStatus: 'withheld', title: 'Changed' }, status: 'published' });
    await expect(update).rejects.toThrow(/is withheld/);
    expect((await documents().findOne({ documentId, status: 'published' }))?.title).toBe('Ferry line returns');
  });
});

describe('every kind of hold', () => {
  const soon = new Date(Date.now() + 3_600_000).toISOString();
  const past = new Date(Date.now() - 3_600_000).toISOString();
  it.each([
    ['an embargo', { embargo: soon }, ['embargo']],
    ['an embargo that nobody understands', { embargoStated: 'Tuesday noon-ish' }, ['embargo']],
    ['an expiry in the past', { expiry: past }, ['expiry']],
    ['an expiry that nobody understands', { expiryStated: 'two weeks' }, ['expiry']],
    ['a story that the provider withholds', { pubStatus: 'withheld' }, ['pubStatus']],
    ['a story that the provider killed', { pubStatus: 'canceled' }, ['pubStatus']],
    ['no headline', { title: null }, ['title']],
    ['a picture without a credit', { pictures: [{ caption: 'The bridge' }] }, ['pictures.0.credit']],
    ['somebody else’s story without its citation', { citation: null }, ['citation']],
  ])('%s holds', async (_name, facts, expected) => {
    const documentId = await draft(await clearStory(newsroom, facts));
    const { body } = await newsroom.editor.post(`${ADMIN}/${documentId}/actions/publish`, {});
    expect(fields(body.error.details.holds)).toEqual(expected);
  });

  it.each([
    ['an embargo that has ended', { embargo: past, embargoStated: 'an hour ago' }],
    ['an expiry to come', { expiry: soon }],
  ])('%s does not hold', async (_name, facts) => {
    const documentId = await draft(await clearStory(newsroom, facts));
    expect((await newsroom.editor.post(`${ADMIN}/${documentId}/actions/publish`, {})).status).toBe(200);
  });

  it('a staff story owes no credit, but an embargo holds it', async () => {
    const staff = await draft({ title: 'Our own story' });
    expect((await newsroom.editor.post(`${ADMIN}/${staff}/actions/publish`, {})).status).toBe(200);
    const embargoed = await draft({ title: 'Our own secret', embargo: soon });
    expect((await newsroom.editor.post(`${ADMIN}/${embargoed}/actions/publish`, {})).status).toBe(400);
  });
});

describe('a published story stays complete', () => {
  it('when somebody empties its citation', async () => {
    const citation = await fileCitation(newsroom);
    await documents().create({ data: await clearStory(newsroom, { citation: { documentId: citation } }), status: 'published' });
    const empty = newsroom.documents(CITATION).update({ documentId: citation, data: { copyrightHolder: null } });
    await expect(empty).rejects.toMatchObject({ details: { holds: [expect.objectContaining({ field: 'citation.copyrightHolder' })] } });
    expect((await newsroom.documents(CITATION).findOne({ documentId: citation }))?.copyrightHolder).toBe('The Sandholm Courier');
    const rename = await newsroom.documents(CITATION).update({ documentId: citation, data: { copyrightHolder: 'Courier Group' } });
    expect(rename?.copyrightHolder).toBe('Courier Group');
  });

  it('when somebody takes it away from the side of the citation, or puts a poor one in its place', async () => {
    const citation = await fileCitation(newsroom);
    const { documentId } = await documents().create({ data: await clearStory(newsroom, { citation: { documentId: citation } }), status: 'published' });
    const before = (await newsroom.reader.get(`/api/articles/${documentId}`)).text;
    const take = await newsroom.machine.put(`/api/syndication-citations/${citation}`, { data: { articles: { set: [] } } });
    const poor = await newsroom.machine.post('/api/syndication-citations', { data: { originalTitle: 'Poor', articles: { connect: [{ documentId, status: 'published' }] } } });
    expect([take.status, poor.status]).toEqual([400, 400]);
    expect((await newsroom.reader.get(`/api/articles/${documentId}`)).text).toBe(before);
  });

  it('when somebody deletes its citation or a photo credit', async () => {
    const credit = await newsroom.documents(PHOTO_CREDIT).create({ data: { creditLine: 'Ola Berg/Nordfoto' } });
    const citation = await fileCitation(newsroom);
    const facts = { citation: { documentId: citation }, pictures: [{ caption: 'The ferry', credit: { documentId: credit.documentId } }] };
    await documents().create({ data: await clearStory(newsroom, facts), status: 'published' });
    await expect(newsroom.documents(CITATION).delete({ documentId: citation })).rejects.toThrow(/citation/);
    await expect(newsroom.documents(PHOTO_CREDIT).delete({ documentId: credit.documentId })).rejects.toThrow(/credit line/);
    expect((await newsroom.editor.delete(`/content-manager/collection-types/${CITATION}/${citation}`)).status).toBe(400);
  });
});

describe('publishing keeps what the editor set', () => {
  it('byline and picture order', async () => {
    const names = ['Cem Aydin', 'Ada Berg', 'Bo Carlsen'];
    const credits = await Promise.all(names.map((name) => newsroom.documents(PHOTO_CREDIT).create({ data: { creditLine: `${name}/Nordfoto` } })));
    const { documentId } = await documents().create({
      data: await clearStory(newsroom, {
        bylines: names.map((name) => ({ name, role: 'words' })),
        pictures: credits.map(({ documentId: credit }, index) => ({ caption: `Picture ${index + 1}`, credit: { documentId: credit } })),
      }),
      status: 'published',
    });
    const { body } = await newsroom.reader.get(`/api/articles/${documentId}?populate[bylines]=true&populate[pictures][populate]=credit`);
    expect(body.data.bylines.map(({ name }: { name: string }) => name)).toEqual(names);
    expect(body.data.pictures.map(({ credit }: { credit: { creditLine: string } }) => credit.creditLine)).toEqual(names.map((name) => `${name}/Nordfoto`));
    expect(body.data.attribution.text.split('\n').slice(0, 3)).toEqual(names.map((name) => `Photo: ${name}/Nordfoto`));
  });
});
