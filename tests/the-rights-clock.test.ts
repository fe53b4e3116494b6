import { openNewsroom, type Newsroom } from './support/newsroom';
import { ARTICLE, clearStory } from './support/stories';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
  await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
});
afterAll(() => newsroom.close());

const documents = () => newsroom.documents(ARTICLE);
const clockAt = (moment: Date) => newsroom.strapi.plugin('syndication').service('rightsClock').run(moment.toISOString());
const approve = (documentId: string, more: object = {}) => newsroom.editor.post('/syndication/articles/approve', { model: ARTICLE, documentId, ...more });
const standing = async (documentId: string) => (await newsroom.editor.get(`/syndication/articles/standing?model=${ARTICLE}&documentId=${documentId}`)).body;
const rowsPublished = (documentId: string) => newsroom.strapi.db.query(ARTICLE).count({ where: { documentId, publishedAt: { $notNull: true } } });
const acts = async (documentId: string): Promise<readonly { act: string; actor: string; reason: string | null; facts: object }[]> =>
  (await newsroom.editor.get(`/syndication/ledger?model=${ARTICLE}&documentId=${documentId}`)).body.rows;

const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR);
const embargoed = async (title: string, hours: number, facts: object = {}) =>
  (await documents().create({ data: await clearStory(newsroom, { title, embargo: inHours(hours), ...facts }) })).documentId;

describe('the end of an embargo', () => {
  it('publishes what was approved, not a moment before', async () => {
    const documentId = await embargoed('Budget vote', 2);
    const { status, body } = await approve(documentId);
    expect([status, body]).toMatchObject([200, { outcome: 'done', pubStatus: 'usable', isPublished: false, tombstone: null, approval: { at: expect.any(String), by: expect.stringMatching(/^admin:\d+$/) } }]);
    await clockAt(inHours(1.999));
    expect(await rowsPublished(documentId)).toBe(0);
    expect(await clockAt(inHours(2.001))).toMatchObject({ published: 1, takenOff: 0 });
    expect(await rowsPublished(documentId)).toBe(1);
    expect((await acts(documentId)).slice(0, 2)).toEqual([
      expect.objectContaining({ act: 'published', actor: 'clock', reason: expect.stringMatching(/^Approved at .+ by admin:\d+\.$/) }),
      expect.objectContaining({ act: 'approved', facts: { holds: [expect.objectContaining({ reason: 'embargoed' })] } }),
    ]);
    expect(await clockAt(inHours(3))).toMatchObject({ published: 0, takenOff: 0 });
  });

  it('publishes nothing that nobody approved', async () => {
    const documentId = await embargoed('Not approved', 1);
    await clockAt(inHours(2));
    expect(await rowsPublished(documentId)).toBe(0);
  });

  it('is acted on late rather than never', async () => {
    const documentId = await embargoed('While the server was down', 1);
    await approve(documentId);
    expect(await clockAt(inHours(500))).toMatchObject({ published: 1 });
    expect(await rowsPublished(documentId)).toBe(1);
  });

  it('does not publish what was changed after it was approved', async () => {
    const documentId = await embargoed('Changed after approval', 1);
    await approve(documentId);
    await documents().update({ documentId, data: { summary: 'Something else.' } });
    expect((await standing(documentId)).approval).toBeNull();
    await clockAt(inHours(2));
    expect(await rowsPublished(documentId)).toBe(0);
    expect((await acts(documentId)).slice(0, 2).map(({ act }) => act)).toEqual(['lapsed', 'changed']);
  });

  it('does not publish what something else holds by then, and says what', async () => {
    const documentId = await embargoed('Embargo outlives the right', 1, { expiry: inHours(2) });
    await approve(documentId);
    await clockAt(inHours(3));
    expect(await rowsPublished(documentId)).toBe(0);
    expect((await acts(documentId))[0]).toMatchObject({ act: 'lapsed', actor: 'clock', facts: { holds: [{ reason: 'expired' }] } });
  });

  it('publishes one language alone when one was approved', async () => {
    const documentId = await embargoed('In two languages', 1);
    await documents().update({ documentId, locale: 'fr', data: await clearStory(newsroom, { title: 'En deux langues', embargo: inHours(1) }) });
    await approve(documentId, { locale: 'fr' });
    await clockAt(inHours(2));
    const rows = await newsroom.strapi.db.query(ARTICLE).findMany({ where: { documentId, publishedAt: { $notNull: true } } });
    expect(rows.map(({ locale }: { locale: string }) => locale)).toEqual(['fr']);
  });

  it('is acted on once when two clocks strike together', async () => {
    const documentId = await embargoed('Two clocks', 1);
    await approve(documentId);
    const runs = await Promise.all([clockAt(inHours(2)), clockAt(inHours(2)), clockAt(inHours(2))]);
    expect(runs.map(({ published }) => published).sort()).toEqual([0, 0, 1]);
    expect((await acts(documentId)).filter(({ act }) => act === 'published')).toHaveLength(1);
  });
});

describe('an approval', () => {
  it('is for embargoes alone: what else holds a story is named, and a clear one is simply published', async () => {
    const held = await approve(await embargoed('No byline', 1, { bylines: [] }));
    expect([held.status, held.body.error.details.holds.map(({ reason }: { reason: string }) => reason)]).toEqual([400, ['missing']]);
    const { documentId } = await documents().create({ data: await clearStory(newsroom, { title: 'Clear' }) });
    expect((await approve(documentId)).body.error.message).toMatch(/publish it/);
    expect((await approve('nosuchdocument000000000000')).status).toBe(404);
    expect((await newsroom.reader.post('/syndication/articles/approve', { model: ARTICLE, documentId })).status).toBe(401);
  });

  it('can be taken back', async () => {
    const documentId = await embargoed('Taken back', 1);
    await approve(documentId);
    const { body } = await newsroom.editor.post('/syndication/articles/withdraw-approval', { model: ARTICLE, documentId });
    expect(body).toMatchObject({ outcome: 'done', approval: null });
    await clockAt(inHours(2));
    expect(await rowsPublished(documentId)).toBe(0);
  });
});

describe('the end of our right', () => {
  it('takes the story off in every language, once, and the ledger says who did', async () => {
    const { documentId } = await documents().create({ data: await clearStory(newsroom, { title: 'For a week', expiry: inHours(10) }), status: 'published' });
    await documents().update({ documentId, locale: 'fr', data: await clearStory(newsroom, { title: 'Une semaine' }), status: 'published' });
    await clockAt(inHours(9.999));
    expect(await rowsPublished(documentId)).toBe(2);
    const runs = await Promise.all([clockAt(inHours(10.001)), clockAt(inHours(10.001))]);
    expect(runs.map(({ takenOff }) => takenOff).sort()).toEqual([0, 1]);
    expect(await rowsPublished(documentId)).toBe(0);
    const ends = (await acts(documentId)).filter(({ act }) => act === 'unpublished');
    expect(ends).toHaveLength(2);
    expect(ends[0]).toMatchObject({ actor: 'clock', reason: 'The right to show this story has ended.' });
    expect((await newsroom.reader.get(`/api/articles/${documentId}`)).status).toBe(404);
  });

  it('of one story is acted on although another one cannot be', async () => {
    const [first, second] = await Promise.all(['Stuck', 'Free'].map(async (title) => documents().create({ data: await clearStory(newsroom, { title, expiry: inHours(20) }), status: 'published' })));
    const stop = newsroom.strapi.db.lifecycles.subscribe({
      models: [ARTICLE],
      beforeDelete({ params }) {
        if (params.where.id === first?.id) throw new Error('Stuck.');
      },
    });
    newsroom.strapi.log.level = 'silent';
    expect(await clockAt(inHours(21))).toMatchObject({ takenOff: 1 });
    newsroom.strapi.log.level = 'error';
    stop();
    expect(await rowsPublished(second?.documentId ?? '')).toBe(0);
    expect(await clockAt(inHours(21))).toMatchObject({ takenOff: 1 });
  });
});
