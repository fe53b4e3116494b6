import { openNewsroom, type Newsroom } from './support/newsroom';
import { ARTICLE, PHOTO_CREDIT, clearStory } from './support/stories';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const documents = () => newsroom.documents(ARTICLE);
const inDays = (days: number) => new Date(Date.now() + days * 24 * 3600 * 1000).toISOString();
const clockAt = (moment: string) => newsroom.strapi.plugin('syndication').service('rightsClock').run(moment);
const acts = async (documentId: string): Promise<readonly { act: string; actor: string; facts: unknown }[]> => (await newsroom.editor.get(`/syndication/ledger?model=${ARTICLE}&documentId=${documentId}`)).body.rows;
const publish = (documentId: string) => newsroom.editor.post(`/content-manager/collection-types/${ARTICLE}/${documentId}/actions/publish`, {});

interface Shown {
  readonly captions: readonly string[];
  readonly text: string;
  readonly page: string;
  readonly credits: readonly string[];
  readonly asked: readonly string[];
}

/** A story with one picture for a week and one for ever. */
async function illustrated(title: string, expiry: string | null = inDays(7)) {
  const brief = await newsroom.documents(PHOTO_CREDIT).create({ data: { creditLine: `Ola Brief/${title}`, expiry } });
  const lasting = await newsroom.documents(PHOTO_CREDIT).create({ data: { creditLine: `Ana Lasting/${title}` } });
  const pictures = [
    { caption: 'For a week', credit: { documentId: brief.documentId } },
    { caption: 'For ever', credit: { documentId: lasting.documentId } },
  ];
  const { documentId, slug } = await documents().create({ data: await clearStory(newsroom, { title, pictures }), status: 'published' });
  return { documentId, slug: String(slug), brief: brief.documentId };
}

async function shown({ documentId, slug }: { readonly documentId: string; readonly slug: string }, title: string): Promise<Shown> {
  const { body } = await newsroom.reader.get(`/api/articles/${documentId}?populate=pictures&attribution=text`);
  const page = (await newsroom.reader.get(`/stories/${slug}`)).text;
  const credits = (await newsroom.reader.get(`/api/photo-credits?filters[creditLine][$contains]=${title}`)).body.data;
  const found = async (caption: string) => (await newsroom.reader.get(`/api/articles?filters[title]=${title}&filters[pictures][caption]=${caption}`)).body.meta.pagination.total;
  return {
    captions: body.data.pictures.map(({ caption }: { caption: string }) => caption),
    text: body.data.attribution.text,
    page,
    credits: credits.map(({ creditLine }: { creditLine: string }) => creditLine.split('/')[0]),
    asked: [await found('For a week'), await found('For ever')].map(String),
  };
}

const graphqlCaptions = async (documentId: string): Promise<readonly string[]> =>
  (await newsroom.graphql(`{ article(documentId: "${documentId}") { pictures { caption } } }`)).body.data.article.pictures.map(({ caption }: { caption: string }) => caption);

describe('A picture whose right ends before the story’s', () => {
  it('is gone for readers at that moment, everywhere, with its credit, though no clock ran', async () => {
    const story = await illustrated('Storm');
    expect(await shown(story, 'Storm')).toMatchObject({ captions: ['For a week', 'For ever'], credits: ['Ola Brief', 'Ana Lasting'], asked: ['1', '1'] });
    const [week] = (await newsroom.strapi.db.query(ARTICLE).findOne({ where: { documentId: story.documentId, publishedAt: { $notNull: true } }, populate: ['pictures'] })).pictures;
    await newsroom.strapi.db.query('syndication.picture').update({ where: { id: week.id }, data: { shownUntil: inDays(-1) } });
    const after = await shown(story, 'Storm');
    expect(after).toMatchObject({ captions: ['For ever'], credits: ['Ana Lasting'], asked: ['0', '1'] });
    for (const words of [after.text, after.page]) {
      expect(words).toContain('Ana Lasting');
      expect(words).not.toMatch(/Ola Brief|For a week/);
    }
    expect(await graphqlCaptions(story.documentId)).toEqual(['For ever']);
  });

  it('is taken out by the clock, once, and the ledger names it', async () => {
    const story = await illustrated('Gale');
    const week = await clockAt(inDays(8));
    expect(week.picturesTakenOff).toBeGreaterThan(0);
    expect(await clockAt(inDays(8))).toMatchObject({ picturesTakenOff: 0 });
    expect(await shown(story, 'Gale')).toMatchObject({ captions: ['For ever'], credits: ['Ana Lasting'] });
    const row = (await acts(story.documentId)).find(({ act }) => act === 'picture-taken-off');
    expect(row).toMatchObject({ actor: 'clock', facts: { pictures: [{ place: 0, credit: 'Ola Brief/Gale' }] } });
    const draft = await documents().findOne({ documentId: story.documentId, status: 'draft', populate: ['pictures'] });
    expect(draft?.['pictures']).toHaveLength(2);
  });

  it('holds the story at the desk once it ended, until it is taken out', async () => {
    const { documentId } = await documents().create({ data: await clearStory(newsroom) });
    const credit = await newsroom.documents(PHOTO_CREDIT).create({ data: { creditLine: 'Ola Late', expiry: inDays(-1) } });
    await documents().update({ documentId, data: { pictures: [{ caption: 'Late', credit: { documentId: credit.documentId } }] } });
    const { body } = await publish(documentId);
    expect(body.error.details.holds).toEqual([expect.objectContaining({ reason: 'picture-expired', field: 'pictures.0.credit' })]);
    await documents().update({ documentId, data: { pictures: [] } });
    expect((await publish(documentId)).status).toBe(200);
  });

  it('goes at once when its credit says that the right has ended', async () => {
    const story = await illustrated('Squall', null);
    await newsroom.documents(PHOTO_CREDIT).update({ documentId: story.brief, data: { expiry: inDays(-1) } });
    expect(await shown(story, 'Squall')).toMatchObject({ captions: ['For ever'], credits: ['Ana Lasting'] });
    await newsroom.documents(PHOTO_CREDIT).update({ documentId: story.brief, data: { expiry: inDays(3) } });
    expect(await shown(story, 'Squall')).toMatchObject({ captions: ['For a week', 'For ever'] });
  });
});

describe('A picture that is not licensed with the text', () => {
  it('goes at once when the terms say so, and the story stays', async () => {
    const story = await illustrated('Breeze', null);
    const rules = [{ term: { kind: 'pictures', licensed: 'separately' }, words: null, decision: 'confirmed' }];
    expect((await newsroom.editor.post('/syndication/terms', { model: ARTICLE, documentId: story.documentId, rules })).status).toBe(200);
    expect(await shown(story, 'Breeze')).toMatchObject({ captions: [], credits: [] });
    await newsroom.documents(PHOTO_CREDIT).update({ documentId: story.brief, data: { licence: 'https://licences.example/1' } });
    expect(await shown(story, 'Breeze')).toMatchObject({ captions: ['For a week'], credits: ['Ola Brief'] });
  });
});
