import fc from 'fast-check';
import { openNewsroom, type Newsroom } from './support/newsroom';
import { ARTICLE, PHOTO_CREDIT, clearStory } from './support/stories';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const DAY = 24 * 3600 * 1000;
const documents = () => newsroom.documents(ARTICLE);
const total = async (query = ''): Promise<number> => (await newsroom.reader.get(`/api/articles?pagination[pageSize]=1${query}`)).body.meta.pagination.total;
const published = async (facts: object = {}): Promise<string> => (await documents().create({ data: await clearStory(newsroom, facts), status: 'published' })).documentId;
const rowOf = (documentId: string) => ({ documentId, publishedAt: { $notNull: true } });

const NOON = new Date(Math.ceil(Date.now() / DAY) * DAY + DAY);
const justAfter = new Date(NOON.getTime() + 1000);

/** The clock on the wall at a moment; timers go on as ever. */
async function at<Answer>(moment: Date, ask: () => Promise<Answer>): Promise<Answer> {
  jest.useFakeTimers({ now: moment, doNotFake: ['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'setInterval', 'setTimeout', 'clearImmediate', 'clearInterval', 'clearTimeout'] });
  try {
    return await ask();
  } finally {
    jest.useRealTimers();
  }
}

describe('The total of a readers’ list', () => {
  it('is counted in one statement, so that all that it is made of sees the same rows', async () => {
    const counts = (await newsroom.statements(async () => void (await total()))).filter((sql) => /count\(/.test(sql));
    expect(counts).toHaveLength(1);
  });

  it('is counted once, as long as nobody writes', async () => {
    await published();
    await total();
    const counts: number[] = [];
    // On PostgreSQL the other newsrooms of the server write meanwhile.
    while (counts.at(-1) !== 0 && counts.length < 50) counts.push((await newsroom.statements(async () => void (await total()))).filter((sql) => /count\(/.test(sql)).length);
    expect(counts.at(-1)).toBe(0);
  });

  it('changes with every write, through whatever door', async () => {
    const before = await total();
    const documentId = await published();
    expect(await total()).toBe(before + 1);
    await newsroom.strapi.db.query(ARTICLE).updateMany({ where: rowOf(documentId), data: { pubStatus: 'withheld' } });
    expect(await total()).toBe(before);
    await newsroom.strapi.db.connection(newsroom.strapi.db.metadata.get(ARTICLE).tableName).where({ document_id: documentId }).update({ pub_status: 'usable' });
    expect(await total()).toBe(before + 1);
    await documents().unpublish({ documentId });
    expect(await total()).toBe(before);
  });

  it.each([
    ['an embargo ends', 'embargo', 1],
    ['a right ends', 'expiry', -1],
    ['the window of the terms opens', 'shownFrom', 1],
    ['the window of the terms closes', 'shownUntil', -1],
  ])('changes when %s, although nobody writes', async (_, field, step) => {
    const documentId = await published();
    await newsroom.strapi.db.query(ARTICLE).updateMany({ where: rowOf(documentId), data: { [field]: NOON } });
    const before = await total();
    expect(await at(justAfter, total)).toBe(before + step);
    await documents().delete({ documentId });
  });

  it('changes when the right to a picture that it asks for ends', async () => {
    const credit = await newsroom.documents(PHOTO_CREDIT).create({ data: { creditLine: 'Ola Total', expiry: NOON.toISOString() } });
    await published({ pictures: [{ caption: 'Counted', credit: { documentId: credit.documentId } }] });
    const asked = '&filters[pictures][caption]=Counted';
    expect(await total(asked)).toBe(1);
    expect(await at(justAfter, () => total(asked))).toBe(0);
  });

  it('is another in another country, and for another question', async () => {
    const before = [await total(), await total('&territory=SE'), await total('&filters[title]=Only here')];
    const documentId = await published({ title: 'Only here' });
    await newsroom.strapi.db.query(ARTICLE).updateMany({ where: rowOf(documentId), data: { shownIn: ',SE,' } });
    expect([await total(), await total('&territory=SE'), await total('&territory=SE&filters[title]=Only here')]).toEqual([before[0], Number(before[1]) + 1, Number(before[2]) + 1]);
  });

  it('is the number of those that are listed, whatever hides or shows them', async () => {
    const ids = [await published({ title: 'One of many' }), await published({ title: 'One of many' }), await published()];
    const value = { past: new Date(0), future: NOON };
    const moment = fc.constantFrom(null, value.past, value.future);
    const words = fc.constantFrom(null, '', 'soon');
    // The database holds what no form would take: every door's own rules are for others to test.
    const facts = fc.record({
      pub_status: fc.constantFrom(null, 'usable', 'usable', 'usable', 'withheld', 'canceled', ''),
      embargo: moment, expiry: moment, shown_from: moment, shown_until: moment, embargo_stated: words, expiry_stated: words,
      shown_in: fc.constantFrom(null, null, ',NO,', ',DE,NO,', ',DE,', ',', ''),
    }, { requiredKeys: ['pub_status'] });
    const questions = fc.constantFrom('', '&territory=NO', '&territory=DE', '&_q=many', '&filters[title]=One of many', '&filters[$or][0][title]=One of many&filters[$or][1][bylines][name][$notNull]=true', '&filters[bylines][name][$notNull]=true', '&locale=*', '&sort=pictures.caption');
    const { tableName } = newsroom.strapi.db.metadata.get(ARTICLE);
    await fc.assert(
      fc.asyncProperty(fc.array(facts, { minLength: 3, maxLength: 3 }), fc.array(questions, { minLength: 3, maxLength: 3 }), async (rows, asked) => {
        for (const [place, row] of rows.entries()) await newsroom.strapi.db.connection(tableName).where({ document_id: ids[place] ?? '' }).whereNotNull('published_at').update({ ...NOTHING, ...row });
        for (const question of asked) {
          const { body } = await newsroom.reader.get(`/api/articles?pagination[pageSize]=100${question}`);
          expect(body.meta.pagination.total).toBe(body.data.length);
        }
      }),
      { numRuns: 100 },
    );
  });
});

const NOTHING = { embargo: null, expiry: null, shown_from: null, shown_until: null, embargo_stated: null, expiry_stated: null, shown_in: null };
