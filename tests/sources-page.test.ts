import { openNewsroom, type Caller, type Newsroom } from './support/newsroom';
import { ARTICLE, CITATION, clearStory, fileCitation } from './support/stories';
import { wire } from './support/wire';

const SOURCE = 'plugin::syndication.source';

let newsroom: Newsroom;
let author: Caller;
beforeAll(async () => {
  newsroom = await openNewsroom();
  author = await hireAuthor();
});
afterAll(() => newsroom.close());

const documents = () => newsroom.documents(ARTICLE);
const today = new Date().toISOString().slice(0, 10);
const fileSource = async (facts: object) => (await newsroom.documents(SOURCE).create({ data: facts })).documentId;
/** Without the site of the citations that every story of these tests brings. */
const unrecorded = async () => (await list()).unrecorded.filter(({ host }: { host: string | null }) => host !== 'courier.example');
const list = async (query = '', who: Caller = newsroom.editor) => (await who.get(`/syndication/sources${query}`)).body;
const show = async (documentId: string) => (await newsroom.editor.get(`/syndication/sources/${documentId}`)).body;
const about = async (what: string, documentId: string, who: Caller = newsroom.editor) => (await who.get(`/syndication/${what}?model=${ARTICLE}&documentId=${documentId}`)).body;
const act = (action: string, body: object) => newsroom.editor.post(`/syndication/articles/${action}`, { model: ARTICLE, ...body });
const storyOf = async (source: string, facts: object = {}, citationFacts: object = {}) =>
  clearStory(newsroom, { citation: { documentId: await fileCitation(newsroom, { firstPublished: today, source: { documentId: source }, ...citationFacts }) }, ...facts });

describe('The sources on file', () => {
  it('are listed by name, each with its stories, its terms and its last arrival', async () => {
    await fileSource({ name: 'Zephyr Wire' });
    const source = await fileSource({ name: 'Aurora Wire', hosts: 'aurora.example\nwww.aurora.example', copyrightHolder: 'Aurora Media AS', usageTerms: 'NORWAY OUT. No archives.' });
    await documents().create({ data: await storyOf(source), status: 'published' });
    await documents().create({ data: await storyOf(source, { bylines: [] }) });
    await documents().create({ data: await storyOf(source) });
    const { sources, total, model } = await list();
    expect([model, total, sources.map(({ name }: { name: string }) => name)]).toEqual([SOURCE, 2, ['Aurora Wire', 'Zephyr Wire']]);
    expect(sources[0]).toMatchObject({ documentId: source, hosts: ['aurora.example', 'www.aurora.example'], copyrightHolder: 'Aurora Media AS', stories: { published: 1, held: 1 }, terms: { confirmed: 0, proposed: 2 } });
    expect(Date.parse(sources[0].lastArrival)).toBeGreaterThan(Date.now() - 60_000);
    expect(sources[1]).toMatchObject({ stories: { published: 0, held: 0 }, lastArrival: null });
  });

  it('are found by name, host or holder', async () => {
    const found = async (words: string) => (await list(`?search=${words}`)).sources.map(({ name }: { name: string }) => name);
    expect([await found('zephyr'), await found('aurora.example'), await found('media%20as'), await found('nobody')]).toEqual([['Zephyr Wire'], ['Aurora Wire'], ['Aurora Wire'], []]);
  });

  it('count what was confirmed', async () => {
    const { documentId } = (await list('?search=aurora')).sources[0];
    const { own } = (await newsroom.editor.get(`/syndication/terms?model=${SOURCE}&documentId=${documentId}`)).body;
    await newsroom.editor.post('/syndication/terms', { model: SOURCE, documentId, rules: [{ term: own[0].term, words: own[0].words, decision: 'confirmed' }] });
    expect(await show(documentId)).toMatchObject({ name: 'Aurora Wire', terms: { confirmed: 1, proposed: 1 }, mayUpdate: true });
  });

  it('are nobody’s business who may not read their records', async () => {
    const refused = [await author.get('/syndication/sources'), await author.get(`/syndication/sources/${(await list()).sources[0].documentId}`), await author.post('/syndication/sources', { host: 'x.example', holder: null })];
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect((await newsroom.editor.get('/syndication/sources/nobody')).status).toBe(404);
  });
});

describe('Who is cited and has no record', () => {
  it('is listed by host, with the holder that all of them name, the most frequent first', async () => {
    for (const page of ['a', 'b']) await fileCitation(newsroom, { address: `https://www.fjord.example/${page}`, copyrightHolder: 'Fjord News' });
    await fileCitation(newsroom, { address: null, copyrightHolder: 'Old Mill Gazette', retrievedFrom: null });
    for (const holder of ['One', 'Another', 'Third']) await fileCitation(newsroom, { address: `https://mixed.example/${holder}`, copyrightHolder: holder });
    await fileCitation(newsroom, { address: 'https://aurora.example/known', copyrightHolder: 'Somebody' });
    expect(await unrecorded()).toEqual([
      { host: 'mixed.example', holder: null, citations: 3 },
      { host: 'fjord.example', holder: 'Fjord News', citations: 2 },
      { host: null, holder: 'Old Mill Gazette', citations: 1 },
    ]);
  });

  it('is recorded at a click, and its citations are its own', async () => {
    const { status, body } = await newsroom.editor.post('/syndication/sources', { host: 'fjord.example', holder: 'Fjord News' });
    expect([status, body.citations]).toEqual([200, 2]);
    expect(await show(body.documentId)).toMatchObject({ name: 'Fjord News', hosts: ['fjord.example'] });
    expect(await newsroom.strapi.db.query(CITATION).count({ where: { source: { documentId: body.documentId } } })).toBe(2);
    expect((await unrecorded()).map(({ host }: { host: string | null }) => host)).toEqual(['mixed.example', null]);
    expect((await newsroom.editor.post('/syndication/sources', { host: 'fjord.example', holder: 'Fjord News' })).status).toBe(400);
  });

  it('that names nobody is refused', async () => {
    expect((await newsroom.editor.post('/syndication/sources', { host: null, holder: null })).status).toBe(400);
  });
});

describe('The words of the terms', () => {
  it('are shown word for word, with the source that lends its rules', async () => {
    const source = await fileSource({ name: 'Lending Wire' });
    const { documentId } = await documents().create({ data: await storyOf(source, { editorsNote: 'EDS: ask first' }, { usageTerms: 'NORWAY OUT' }) });
    expect(await about('terms/words', documentId)).toEqual({ usageTerms: 'NORWAY OUT', editorsNote: 'EDS: ask first', source: { model: SOURCE, documentId: source, name: 'Lending Wire' } });
    expect((await newsroom.editor.get(`/syndication/terms/words?model=${SOURCE}&documentId=${source}`)).body).toEqual({ usageTerms: null, editorsNote: null, source: null });
  });

  it('keep the note to the desk from who may not read that field', async () => {
    const { documentId } = await documents().create({ data: await clearStory(newsroom, { editorsNote: 'EDS: ask first' }) });
    expect((await about('terms/words', documentId, author)).editorsNote).toBeNull();
  });
});

describe('What somebody answered for', () => {
  it('is listed with who, why, and what it is for, as long as that is in the way', async () => {
    const { documentId } = await documents().create({ data: await clearStory(newsroom, { bylines: [] }) });
    await act('override', { documentId, hold: 'missing byline', reason: 'The agency signs with no name.' });
    const [answered] = (await about('articles/overrides', documentId)).overrides;
    expect(answered).toMatchObject({ hold: 'missing byline', message: expect.stringContaining('byline is missing'), reason: 'The agency signs with no name.', by: expect.stringMatching(/^admin/) });
    await documents().update({ documentId, data: { bylines: [{ name: 'Ines Calder', role: 'words' }] } });
    expect((await about('articles/overrides', documentId)).overrides[0].message).toBeNull();
    await act('withdraw-override', { documentId, hold: 'missing byline' });
    expect((await about('articles/overrides', documentId)).overrides).toEqual([]);
  });

  it('says of an embargo only while it holds', async () => {
    const embargoed = async (days: number) => {
      const { documentId } = await documents().create({ data: await clearStory(newsroom, { embargo: new Date(Date.now() + days * 24 * 3600 * 1000).toISOString() }) });
      return (await about('articles/overrides', documentId)).embargo;
    };
    expect([await embargoed(1), await embargoed(-1)]).toEqual([{ message: expect.stringContaining('Embargoed until'), hold: { reason: 'embargoed', until: expect.any(String) } }, null]);
  });
});

describe('What the desk changed', () => {
  const arrived = async (id: string): Promise<string> =>
    (await newsroom.editor.post('/syndication/paste/file', { text: wire({ id, headline: 'Ferry sinks', words: 'The ferry sank in calm water on Friday.' }) })).body.stories[0].documentId;
  const write = (documentId: string, words: string) => documents().update({ documentId, data: { body: [{ type: 'paragraph', children: [{ type: 'text', text: `fidelity-1: ${words}` }] }] } });

  it('is shown word by word, with what goes beyond time, place and style, and the rule that forbids it', async () => {
    const documentId = await arrived('fidelity-1');
    await newsroom.editor.post('/syndication/terms', { model: ARTICLE, documentId, rules: [{ term: { kind: 'edits', may: 'style' }, words: null, decision: 'confirmed' }] });
    expect(await about('articles/fidelity', documentId)).toMatchObject({ compared: { changes: 0, beyondStyle: [] }, rule: { may: 'style', of: 'story', words: null }, hold: null });
    await write(documentId, 'The ferry sank in rough water on Friday.');
    const { compared, hold } = await about('articles/fidelity', documentId);
    expect(compared.words).toEqual(expect.arrayContaining([{ kind: 'removed', words: 'calm' }, { kind: 'added', words: 'rough' }]));
    expect([compared.changes, compared.beyondStyle]).toEqual([1, [{ before: 'calm', after: 'rough' }]]);
    expect(hold).toMatchObject({ reason: 'edited', override: expect.stringContaining('edited') });
  });

  it('is nothing in a story that nobody sent us', async () => {
    const { documentId } = await documents().create({ data: { title: 'Our own' } });
    expect(await about('articles/fidelity', documentId)).toEqual({ compared: null, rule: null, hold: null });
    expect((await newsroom.editor.get(`/syndication/articles/fidelity?model=${ARTICLE}&documentId=nobody`)).status).toBe(404);
  });
});

/** Somebody who may look at articles, not at the note to the desk, and not at sources. */
async function hireAuthor(): Promise<Caller> {
  const { strapi } = newsroom;
  const role = await strapi.db.query('admin::role').findOne({ where: { code: 'strapi-author' } });
  await strapi.db.query('admin::permission').deleteMany({ where: { role: role.id } });
  const grant = (action: string, subject: string | null, properties: object) => strapi.db.query('admin::permission').create({ data: { action, subject, properties, conditions: [], role: role.id } });
  await grant('plugin::syndication.check', null, {});
  await grant('plugin::content-manager.explorer.read', ARTICLE, { fields: ['title'], locales: ['en'] });
  const person = { email: 'author@newsroom.example', password: 'Author-of-the-desk-1' };
  await strapi.service('admin::user').create({ ...person, firstname: 'An', lastname: 'Author', isActive: true, registrationToken: null, roles: [role.id] });
  return newsroom.signIn(person);
}
