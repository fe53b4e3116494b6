import { openNewsroom, type Newsroom } from './support/newsroom';
import { ARTICLE } from './support/stories';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const documents = () => newsroom.documents(ARTICLE);
const file = (title: string, facts: object = {}) => documents().create({ data: { title, ...facts } });

describe('the slug of a story', () => {
  it.each([
    ['Straße gesperrt: Ärger in Köln', 'de', 'strasse-gesperrt-aerger-in-koeln'],
    ['Мост закрыт', null, 'most-zakryt'],
    ['東京で地震', 'ja', '東京で地震'],
    ['100 % of “nothing”!', null, '100-percent-of-nothing'],
    ['?!…', null, 'story'],
  ])('of “%s” is sane', async (title, language, slug) => {
    expect((await file(title, { language })).slug).toBe(slug);
  });

  it('is never that of another story, draft or published', async () => {
    const slugs = [await file('Twin'), await file('Twin'), await documents().create({ data: { title: 'Twin' }, status: 'published' })];
    expect(slugs.map(({ slug }) => slug)).toEqual(['twin', 'twin-2', 'twin-3']);
    await expect(file('Other', { slug: 'twin' })).rejects.toThrow(/Another story has the slug “twin”/);
  });

  it('follows the headline until the first publication and is fixed from then on', async () => {
    const { documentId } = await file('First words');
    expect((await documents().update({ documentId, data: { title: 'Second words' } }))?.slug).toBe('second-words');
    await documents().publish({ documentId });
    expect((await documents().update({ documentId, data: { title: 'Third words' }, status: 'published' }))?.slug).toBe('second-words');
    await expect(documents().update({ documentId, data: { slug: 'fourth-words' } })).rejects.toThrow(/fixed since the first publication/);
    await documents().unpublish({ documentId });
    expect((await documents().update({ documentId, data: { title: 'Fifth words' } }))?.slug).toBe('second-words');
  });

  it('chosen by an editor stays when the headline changes', async () => {
    const { documentId } = await file('Some words', { slug: 'my-own' });
    expect((await documents().update({ documentId, data: { title: 'Other words' } }))?.slug).toBe('my-own');
  });

  it('once published is nobody else’s, also after the story is gone', async () => {
    const { documentId } = await documents().create({ data: { title: 'Gone for good' }, status: 'published' });
    await documents().delete({ documentId });
    expect((await file('Gone for good')).slug).toBe('gone-for-good-2');
  });

  it('is the copy’s own when a story is duplicated', async () => {
    const { documentId } = await documents().create({ data: { title: 'To be copied' }, status: 'published' });
    const { entries } = await documents().clone({ documentId, data: {} });
    expect(entries[0]?.slug).toBe('to-be-copied-2');
  });

  it('is that of one story when two are published at once', async () => {
    const drafts = [await file('Race'), await file('Race')];
    await newsroom.strapi.db.query(ARTICLE).updateMany({ where: { id: { $in: drafts.map(({ id }) => id) } }, data: { slug: 'race' } });
    const publishes = await Promise.allSettled(drafts.map(({ documentId }) => documents().publish({ documentId })));
    expect(publishes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
