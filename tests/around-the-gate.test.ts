import { ask, type Question } from './support/ask';
import { openNewsroom, type Newsroom } from './support/newsroom';
import { publicCallers, type PublicCallers } from './support/public-callers';
import { addPicture, removeUploads } from './support/secret-story';
import { ARTICLE, clearStory, fileCitation } from './support/stories';
import { openTwin, type Twin } from './support/twin-newsroom';

const MONTH_AGO = new Date(Date.now() - 30 * 24 * 3_600_000);
const CONFIRMED = { words: null, standing: { kind: 'confirmed', by: 'desk', at: '2024-01-01T00:00:00.000Z' } };

let newsroom: Newsroom;
let callers: PublicCallers;
/** The same house after its next start. */
let restarted: Twin;
const stories: Record<string, string> = {};
beforeAll(async () => {
  newsroom = await openNewsroom();
  callers = await publicCallers(newsroom);
  stories.free = await published('Free for all', {});
  stories.norway = await published('Only in Norway', { citation: { documentId: await fileCitation(newsroom, { usageTerms: 'NORWAY ONLY' }) } });
  stories.fortnight = await published('For a fortnight', {});
  stories.illustrated = await published('With an old picture', {});
  stories.killed = await published('Killed and back', {});
  await newsroom.editor.post('/syndication/articles/kill', { model: ARTICLE, documentId: stories.killed, reason: 'The court asked for it.' });
  await asAnImportLeavesThem();
  restarted = await openTwin(newsroom);
}, 300_000);
afterAll(async () => {
  await restarted.close();
  await removeUploads(newsroom);
  await newsroom.close();
});

async function published(title: string, facts: object): Promise<string> {
  const { documentId } = await newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom, { title, ...facts }), status: 'published' });
  return documentId;
}

/** Rows as they are without the gate: no windows, and none of the tables of ours but the tombstones of this house. */
async function asAnImportLeavesThem(): Promise<void> {
  const { db } = newsroom.strapi;
  const pass = { ...CONFIRMED, term: { kind: 'pass-on', may: true } };
  await write('free', { syndicationTerms: JSON.stringify([pass]) });
  await write('fortnight', { publishedAt: MONTH_AGO, syndicationTerms: JSON.stringify([{ ...CONFIRMED, term: { kind: 'retention', days: 14, from: 'publication' } }]) });
  const { id } = await db.query(ARTICLE).findOne({ where: { documentId: stories.illustrated, publishedAt: { $notNull: true } } });
  const { credit, picture } = await addPicture(newsroom, id, 'old', new Date('2025-03-04T05:06:07Z'));
  await db.query('syndication.picture').update({ where: { id: picture }, data: { shownUntil: null } });
  stories.credit = credit;
  await db.query(ARTICLE).updateMany({ where: { publishedAt: { $notNull: true } }, data: { shownFrom: null, shownUntil: null, shownIn: null } });
  for (const table of ['syndication_prints', 'syndication_slugs']) await db.connection(table).delete();
  // A backup of the day before.
  await db.query(ARTICLE).updateMany({ where: { documentId: stories.killed }, data: { pubStatus: 'usable' } });
  await db.query(ARTICLE).create({ data: { documentId: stories.killed, locale: 'en', title: 'Killed and back', slug: 'killed-and-back', pubStatus: 'usable', publishedAt: MONTH_AGO } });
}

async function write(name: string, data: object): Promise<void> {
  await newsroom.strapi.db.query(ARTICLE).updateMany({ where: { documentId: stories[name], publishedAt: { $notNull: true } }, data });
}

const read = (question: Question | string, who: keyof PublicCallers = 'anonymous') => ask(restarted.port, typeof question === 'string' ? { path: question } : question, callers[who]);
const one = (name: string, query = '') => read(`/api/articles/${stories[name]}${query}`);

describe('what was published around the gate stands under its rights from the next start on', () => {
  it('what may be seen is seen, at every door', async () => {
    expect((await one('free')).status).toBe(200);
    expect((await read('/stories/free-for-all')).status).toBe(200);
    const { status, body } = await read(`/api/syndication/package/${stories.free}`, 'full-access token');
    expect([status, JSON.parse(body).data.headline]).toEqual([200, 'Free for all']);
  });

  it('what its terms let run in one country is seen there and nowhere else', async () => {
    expect((await one('norway')).status).toBe(404);
    expect((await one('norway', '?territory=SE')).status).toBe(404);
    expect((await one('norway', '?territory=NO')).status).toBe(200);
  });

  it('days are counted from the publication that the row tells of', async () => {
    expect((await one('fortnight')).status).toBe(404);
  });

  it('a picture whose right has ended is not shown', async () => {
    const { status, body } = await one('illustrated', '?populate=pictures');
    expect([status, JSON.parse(body).data.pictures]).toEqual([200, []]);
    expect((await read(`/api/photo-credits/${stories.credit}`)).status).toBe(404);
  });

  it('a story that was killed stays killed', async () => {
    expect((await one('killed')).status).toBe(410);
    expect((await read('/stories/')).body).not.toContain('Killed and back');
  });
});
