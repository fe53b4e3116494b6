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
  it('is counted once, as long as nobody writes', async () => {
    await published();
    await total();
    const counts = (await newsroom.statements(async () => void (await total()))).filter((sql) => /count\(/.test(sql));
    expect(counts).toEqual([]);
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

  it('is what is counted, whatever happened before', async () => {
    const ids = [await published(), await published(), await published()];
    const writes = fc.record({ story: fc.nat(ids.length - 1), change: fc.constantFrom<object>({ pubStatus: 'withheld' }, { pubStatus: 'usable' }, { shownIn: ',NO,' }, { shownIn: null }, { expiry: new Date(0) }, { expiry: null }) });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(writes, fc.constantFrom('', '&territory=NO')), { maxLength: 12 }), async (steps) => {
        for (const step of steps) {
          if (typeof step === 'string') {
            const listed = (await newsroom.reader.get(`/api/articles?pagination[pageSize]=100${step}`)).body;
            expect(listed.meta.pagination.total).toBe(listed.data.length);
          } else await newsroom.strapi.db.query(ARTICLE).updateMany({ where: rowOf(ids[step.story] ?? ''), data: step.change });
        }
      }),
      { numRuns: 30 },
    );
  });
});
