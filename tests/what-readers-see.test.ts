import { openNewsroom, type Newsroom } from './support/newsroom';
import { ARTICLE, clearStory, fileCitation, PHOTO_CREDIT } from './support/stories';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
  await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  await newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom), status: 'published' });
});
afterAll(() => newsroom.close());

const WORD = 'Zanzibar';
const SECRET = {
  title: `${WORD} deal`,
  summary: `${WORD} summary`,
  editorsNote: `${WORD} note`,
};

/** A story about the secret, with records of its own: citation, photo credit, byline, picture. */
async function secretStory() {
  const { strapi, documents } = newsroom;
  const citation = await fileCitation(newsroom, { originalTitle: WORD, author: WORD, address: `https://${WORD.toLowerCase()}.example/` });
  const credit = await documents(PHOTO_CREDIT).create({ data: { creditLine: `${WORD} Photo` } });
  const byline = await documents('api::byline.byline').create({ data: { name: WORD, kind: 'person' } });
  const file = await strapi.db.query('plugin::upload.file').create({
    data: { name: `${WORD}.png`, hash: WORD, ext: '.png', mime: 'image/png', size: 1, url: `/uploads/${WORD}.png`, provider: 'local' },
  });
  return documents(ARTICLE).create({
    data: {
      ...SECRET,
      relationship: 'republished',
      citation: { documentId: citation },
      bylines: [{ name: WORD, byline: { documentId: byline.documentId } }],
      pictures: [{ image: file.id, caption: WORD, credit: { documentId: credit.documentId } }],
    },
  });
}

/** Publishes a clear story and then changes the published row behind everyone’s back, as a missed job would leave it. */
async function publishedBut(facts: object) {
  const { strapi, documents } = newsroom;
  const { documentId } = await secretStory();
  const { entries } = await documents(ARTICLE).publish({ documentId });
  await strapi.db.query(ARTICLE).update({ where: { id: entries[0]?.id }, data: facts });
  return documentId;
}

const FILTERS = [
  `filters[title][$startsWith]=${WORD}`,
  `filters[slug][$eq]=${WORD.toLowerCase()}-deal`,
  `filters[editorsNote][$contains]=${WORD}`,
  `filters[citation][originalTitle][$eq]=${WORD}`,
  `filters[localizations][title][$startsWith]=${WORD}`,
  `filters[bylines][name][$eq]=${WORD}`,
  `filters[$or][0][citation][articles][title][$startsWith]=${WORD}`,
];
const REST = [
  '/api/articles',
  '/api/articles?pagination[pageSize]=1&pagination[withCount]=true',
  '/api/articles?status=draft',
  '/api/articles?publicationFilter=never-published',
  '/api/articles?hasPublishedVersion=false',
  '/api/articles?locale=fr',
  '/api/articles?locale=*',
  '/api/articles?populate=*',
  '/api/articles?populate[citation][populate]=articles',
  '/api/articles?populate[localizations]=true&locale=fr',
  `/api/articles?_q=${WORD}`,
  '/api/articles?sort=editorsNote',
  '/api/articles?sort=title:desc',
  ...FILTERS.map((filter) => `/api/articles?${filter}`),
  '/api/syndication-citations',
  '/api/syndication-citations?status=draft&populate=*',
  '/api/syndication-citations?populate[articles][count]=true',
  '/api/syndication-citations?populate=articles',
  `/api/syndication-citations?filters[articles][title][$startsWith]=${WORD}`,
  `/api/syndication-citations?filters[articles][editorsNote][$startsWith]=${WORD}`,
  '/api/syndication-citations?filters[articles][$null]=true',
  '/api/syndication-citations?sort=articles.title:desc',
  `/api/syndication-citations?_q=${WORD}`,
  '/api/bylines?populate=*',
  `/api/bylines?_q=${WORD}`,
  '/api/photo-credits?populate=*',
  `/api/photo-credits?filters[creditLine][$startsWith]=${WORD}`,
  '/api/upload/files',
  '/api/upload/files?populate=*',
  '/api/upload/files?populate=related',
  '/api/upload/files?populate[related][count]=true',
  `/api/upload/files?filters[name][$startsWith]=${WORD}`,
  `/api/upload/files?filters[related][title][$startsWith]=${WORD}`,
];
const GRAPHQL = [
  '{ articles { title slug } }',
  '{ articles(status: DRAFT) { title } }',
  '{ articles_connection { pageInfo { total } nodes { title } } }',
  `{ articles(filters: { title: { startsWith: "${WORD}" } }) { documentId } }`,
  `{ articles(filters: { citation: { originalTitle: { eq: "${WORD}" } } }) { documentId } }`,
  '{ articles { citation { originalTitle articles { title } articles_connection { nodes { title } } } } }',
  '{ syndicationCitations { originalTitle articles { title attribution { text } } } }',
  '{ syndicationCitations(status: DRAFT) { originalTitle articles { title } } }',
  '{ syndicationCitations_connection { pageInfo { total } nodes { address articles { title } } } }',
  `{ syndicationCitations(filters: { articles: { title: { startsWith: "${WORD}" } } }) { originalTitle } }`,
  '{ bylines { name } photoCredits { creditLine } }',
  '{ bylines_connection { pageInfo { total } } }',
  '{ uploadFiles { name url } }',
  '{ uploadFiles_connection { pageInfo { total } } }',
];

async function everyAnswer(documentId: string): Promise<readonly string[]> {
  const rest = [...REST, `/api/articles/${documentId}`, `/api/articles/${documentId}?status=draft`, `/api/articles/${documentId}?locale=fr`];
  const answers: string[] = [];
  for (const path of rest) {
    const { status, text } = await newsroom.reader.get(path);
    answers.push(`${path} ${status} ${text}`);
  }
  for (const query of [...GRAPHQL, `{ article(documentId: "${documentId}") { title } }`, `{ article(documentId: "${documentId}", status: DRAFT) { title } }`]) {
    const { status, text } = await newsroom.graphql(query);
    answers.push(`${query} ${status} ${text}`);
  }
  return answers.map((answer) => answer.replaceAll(documentId, 'DOCUMENT'));
}

/** The answers that hold a value with the secret word. */
const naming = (answers: readonly string[]) => answers.filter((answer) => new RegExp(`":"[^"]*${WORD}`, 'i').test(answer));

const past = new Date(Date.now() - 60_000);
const future = new Date(Date.now() + 3_600_000);

describe('a story that may not be seen', () => {
  it.each([
    ['a draft', async () => (await secretStory()).documentId],
    ['a draft in another language', async () => {
      const { documentId } = await secretStory();
      await newsroom.documents(ARTICLE).update({ documentId, locale: 'fr', data: { title: `${WORD} en français` } });
      return documentId;
    }],
    ['under embargo', () => publishedBut({ embargo: future })],
    ['under an embargo that nobody understands', () => publishedBut({ embargoStated: 'soon' })],
    ['past its expiry', () => publishedBut({ expiry: past })],
    ['withheld', () => publishedBut({ pubStatus: 'withheld' })],
    ['killed', () => publishedBut({ pubStatus: 'canceled' })],
  ])('%s changes no public answer by one byte', async (_name, make) => {
    const without = await everyAnswer('nosuchdocument000000000000');
    const withSecret = await everyAnswer(await make());
    expect(withSecret).toEqual(without);
    expect(naming(withSecret)).toEqual([]);
  }, 120_000);

  it('would be found by these very questions if it were published', async () => {
    const answers = await everyAnswer(await publishedBut({}));
    expect(naming(answers).length).toBeGreaterThan(25);
    // A question that no schema knows is refused with and without the story, and tells nothing.
    expect(answers.filter((answer) => answer.includes('GRAPHQL_VALIDATION_FAILED'))).toEqual([]);
  }, 120_000);

  it('shows its private fields to nobody, published or not', async () => {
    const { text } = await newsroom.reader.get('/api/articles?populate=*');
    expect(text).toContain(WORD);
    expect(text).not.toContain(SECRET.editorsNote);
    const { body } = await newsroom.graphql('{ articles { editorsNote } }');
    expect(body.errors[0].message).toMatch(/Cannot query field "editorsNote"/);
  });
});

it('an editor sees every draft in the admin panel', async () => {
  const { body } = await newsroom.editor.get(`/content-manager/collection-types/${ARTICLE}?_q=${WORD}&pageSize=50`);
  expect(body.results.length).toBeGreaterThan(6);
});

it('a draft asked for by name is refused with a reason', async () => {
  const { status, body } = await newsroom.reader.get('/api/articles?status=draft');
  expect(status).toBe(400);
  expect(body.error.message).toMatch(/published stories only/);
});
