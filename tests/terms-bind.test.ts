import { openNewsroom, type Caller, type Newsroom } from './support/newsroom';
import { ARTICLE, CITATION, clearStory, fileCitation } from './support/stories';
import { wire } from './support/wire';

const SOURCE = 'plugin::syndication.source';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
  await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
});
afterAll(() => newsroom.close());

const documents = () => newsroom.documents(ARTICLE);
const today = new Date().toISOString().slice(0, 10);

async function storyWith(usageTerms: string | null, facts: object = {}, citationFacts: object = {}): Promise<Record<string, unknown>> {
  return clearStory(newsroom, { citation: { documentId: await fileCitation(newsroom, { usageTerms, firstPublished: today, ...citationFacts }) }, ...facts });
}
async function published(usageTerms: string | null, facts: object = {}, citationFacts: object = {}): Promise<{ readonly documentId: string; readonly slug: string }> {
  const { documentId, slug } = await documents().create({ data: await storyWith(usageTerms, facts, citationFacts), status: 'published' });
  return { documentId, slug: String(slug) };
}
const statusIn = async (documentId: string, territory: string | null): Promise<number> =>
  (await newsroom.reader.get(`/api/articles/${documentId}${territory === null ? '' : `?territory=${territory}`}`)).status;
const everywhere = async (documentId: string) => [await statusIn(documentId, null), await statusIn(documentId, 'NO'), await statusIn(documentId, 'SE')];
const termsOf = async (model: string, documentId: string) => (await newsroom.editor.get(`/syndication/terms?model=${model}&documentId=${documentId}`)).body;
const decideTerms = (model: string, documentId: string, rules: readonly object[], who: Caller = newsroom.editor) => who.post('/syndication/terms', { model, documentId, rules });
const act = (action: string, body: object, who: Caller = newsroom.editor) => who.post(`/syndication/articles/${action}`, { model: ARTICLE, ...body });
const publish = (documentId: string) => newsroom.editor.post(`/content-manager/collection-types/${ARTICLE}/${documentId}/actions/publish`, {});
const reasonsOf = (body: { error?: { details?: { holds?: readonly { reason: string }[] } } }) => (body.error?.details?.holds ?? []).map(({ reason }) => reason);
const acts = async (model: string, documentId: string): Promise<readonly { act: string; reason: string | null }[]> =>
  (await newsroom.editor.get(`/syndication/ledger?model=${model}&documentId=${documentId}`)).body.rows;

const deny = (...places: readonly string[]) => ({ term: { kind: 'territory', effect: 'deny', places }, words: null, decision: 'confirmed' });

describe('A story that may not run everywhere', () => {
  it('is shown where it may run, and to nobody of whom nobody knows where they are', async () => {
    const { documentId } = await published('NORWAY OUT');
    expect(await everywhere(documentId)).toEqual([404, 404, 200]);
    expect(await statusIn(documentId, 'se')).toBe(200);
  });

  it('betrays nothing where it may not: not in lists, totals, filters or on its page', async () => {
    const { documentId, slug } = await published('NORWAY OUT', { title: 'Tunnel opens in silence' });
    const found = async (query: string) => (await newsroom.reader.get(`/api/articles?filters[title][$eq]=Tunnel opens in silence${query}`)).body.meta.pagination.total;
    expect([await found(''), await found('&territory=NO'), await found('&territory=SE')]).toEqual([0, 0, 1]);
    const page = async (query: string) => (await newsroom.reader.get(`/stories/${slug}${query}`)).status;
    expect([await page(''), await page('?territory=NO'), await page('?territory=SE')]).toEqual([404, 404, 200]);
    const asked = async (query: string) => (await newsroom.reader.post(`/graphql${query}`, { query: `{ article(documentId: "${documentId}") { title } articles(filters: { title: { eq: "Tunnel opens in silence" } }) { title } }` })).body.data;
    expect([await asked(''), await asked('?territory=NO')]).toEqual([{ article: null, articles: [] }, { article: null, articles: [] }]);
    expect(await asked('?territory=SE')).toEqual({ article: { title: 'Tunnel opens in silence' }, articles: [{ title: 'Tunnel opens in silence' }] });
  });

  it('is asked for by a country, and anything else is told so', async () => {
    const { status, body } = await newsroom.reader.get('/api/articles?territory=Norway');
    expect([status, body.error.message]).toEqual([400, expect.stringContaining('two letters')]);
  });

  it('follows the header of a proxy that the operator trusts, whatever the address says, and caches keep the answers apart', async () => {
    const { documentId } = await published('NORWAY OUT');
    newsroom.strapi.config.set('plugin::syndication.territoryHeader', 'X-Country');
    try {
      const from = async (country: string, query = '') => (await newsroom.reader.get(`/api/articles/${documentId}${query}`).set('X-Country', country)).status;
      expect([await from('SE'), await from('NO', '?territory=SE'), await from('')]).toEqual([200, 404, 404]);
    } finally {
      newsroom.strapi.config.set('plugin::syndication.territoryHeader', null);
    }
  });
});

describe('What an editor decides about the terms', () => {
  it('is proposed from the words of the story, and binds before anybody looked', async () => {
    const { documentId } = await published('NORWAY OUT. Ask Ola about the trombones');
    const { own, effective, unread, published: reach } = await termsOf(ARTICLE, documentId);
    expect(own).toEqual([{ term: { kind: 'territory', effect: 'deny', places: ['NO'] }, words: 'NORWAY OUT', standing: { kind: 'proposed' } }]);
    expect([effective.length, unread, reach]).toEqual([1, ['Ask Ola about the trombones'], { stories: 1, hidden: 0 }]);
  });

  it('holds for readers at once, without publishing again, and stands in the ledger', async () => {
    const { documentId } = await published('NORWAY OUT');
    const [rule] = (await termsOf(ARTICLE, documentId)).own;
    const { status, body } = await decideTerms(ARTICLE, documentId, [{ term: rule.term, words: rule.words, decision: 'dismissed' }]);
    expect([status, body.own[0].standing.kind, body.effective]).toEqual([200, 'dismissed', []]);
    expect(await everywhere(documentId)).toEqual([200, 200, 200]);
    await decideTerms(ARTICLE, documentId, [deny('SE')]);
    expect(await everywhere(documentId)).toEqual([404, 404, 404]);
    expect(await statusIn(documentId, 'DK')).toBe(200);
    expect((await acts(ARTICLE, documentId)).map((row) => row.act)).toContain('terms-decided');
  });

  it('for a source holds for all of its stories', async () => {
    const source = await newsroom.documents(SOURCE).create({ data: { name: 'Nordic Wire' } });
    const { documentId } = await published(null, {}, { source: { documentId: source.documentId } });
    expect(await everywhere(documentId)).toEqual([200, 200, 200]);
    const { body } = await decideTerms(SOURCE, source.documentId, [deny('NO')]);
    expect(body.published).toEqual({ stories: 1, hidden: 0 });
    expect(await everywhere(documentId)).toEqual([404, 404, 200]);
    await decideTerms(SOURCE, source.documentId, [{ term: { kind: 'channel', effect: 'allow', ways: ['print'] }, words: null, decision: 'confirmed' }]);
    expect(await everywhere(documentId)).toEqual([404, 404, 404]);
    expect((await publish(documentId)).status).toBe(400);
  });

  it('is read from the words of a source’s contract as well', async () => {
    const source = await newsroom.documents(SOURCE).create({ data: { name: 'Baltic Wire', usageTerms: 'SWEDEN OUT' } });
    const { documentId } = await published(null, {}, { source: { documentId: source.documentId } });
    expect(await everywhere(documentId)).toEqual([404, 200, 404]);
    await newsroom.documents(SOURCE).update({ documentId: source.documentId, data: { usageTerms: null } });
    expect(await everywhere(documentId)).toEqual([200, 200, 200]);
  });

  it('keeps who decided it and when, through later decisions', async () => {
    const { documentId } = await published(null);
    await decideTerms(ARTICLE, documentId, [deny('NO')]);
    const [first] = (await termsOf(ARTICLE, documentId)).own;
    await decideTerms(ARTICLE, documentId, [deny('NO'), deny('SE')]);
    expect((await termsOf(ARTICLE, documentId)).own[0]).toEqual(first);
  });

  it('goes with the story into every language', async () => {
    const { documentId } = await published(null);
    await decideTerms(ARTICLE, documentId, [deny('NO')]);
    await documents().update({ documentId, locale: 'fr', data: await storyWith(null), status: 'published' });
    const inFrench = async (territory: string) => (await newsroom.reader.get(`/api/articles/${documentId}?locale=fr&territory=${territory}`)).status;
    expect([await inFrench('NO'), await inFrench('SE')]).toEqual([404, 200]);
  });

  it('is no field of a form or of the public API', async () => {
    const { documentId } = await published('NORWAY OUT');
    const smuggled = { syndicationTerms: [], syndicationOverrides: [{ key: 'missing byline' }], shownIn: null };
    await newsroom.editor.put(`/content-manager/collection-types/${ARTICLE}/${documentId}`, smuggled);
    await newsroom.machine.put(`/api/articles/${documentId}`, { data: smuggled });
    expect(await everywhere(documentId)).toEqual([404, 404, 200]);
    const { body } = await newsroom.reader.get(`/api/articles/${documentId}?territory=SE&populate=*`);
    expect(Object.keys(body.data).filter((key) => /syndication[TO]|shown/.test(key))).toEqual([]);
  });

  it.each([
    ['no term', [{ term: { kind: 'weather' }, words: null, decision: 'confirmed' }]],
    ['a place that nobody knows', [deny('Ruritania')]],
    ['a list without places', [deny()]],
  ])('is refused when it is %s', async (_, rules) => {
    const { documentId } = await published(null);
    const { status, body } = await decideTerms(ARTICLE, documentId, rules);
    expect([status, body.error.message]).toEqual([400, expect.stringContaining('This is no term')]);
  });
});

describe('A right that ends', () => {
  it('is not published after it ended', async () => {
    const { documentId } = await documents().create({ data: await storyWith('May be used for 14 days from transmission', {}, { firstPublished: '2022-05-01' }) });
    expect(reasonsOf((await publish(documentId)).body)).toEqual(['retention-ended']);
  });

  it('ends for readers to the second, and the clock takes the story off', async () => {
    const { documentId } = await published('May be used for 14 days from transmission');
    expect(await statusIn(documentId, null)).toBe(200);
    const later = new Date(Date.now() + 16 * 24 * 3600 * 1000).toISOString();
    await newsroom.strapi.plugin('syndication').service('rightsClock').run(later);
    expect(await statusIn(documentId, null)).toBe(404);
    expect((await acts(ARTICLE, documentId))[0]).toMatchObject({ act: 'unpublished', actor: 'clock' });
  });

  it('is hidden at its end although no clock ran', async () => {
    const { documentId } = await published('May be used for 14 days from transmission');
    await newsroom.strapi.db.query(ARTICLE).updateMany({ where: { documentId }, data: { shownUntil: new Date(Date.now() - 1000) } });
    expect(await statusIn(documentId, null)).toBe(404);
  });

  it('counts from the first publication, where the terms say so, and not anew', async () => {
    const { documentId } = await published('May be used for 14 days after publication');
    const window = async (): Promise<unknown> => (await newsroom.strapi.db.query(ARTICLE).findOne({ where: { documentId, publishedAt: { $notNull: true } } })).shownUntil;
    const first = await window();
    expect(first).not.toBeNull();
    await newsroom.editor.put(`/content-manager/collection-types/${ARTICLE}/${documentId}`, { summary: 'A new summary' });
    expect((await publish(documentId)).status).toBe(200);
    expect(Math.abs(Date.parse(String(await window())) - Date.parse(String(first)))).toBeLessThan(60_000);
  });
});

describe('A text that may not be edited', () => {
  const story = { headline: 'Ferry sinks', words: 'The ferry sank in calm water on Friday, the coast guard said in a statement.' };
  async function arrived(id: string): Promise<string> {
    const { body } = await newsroom.editor.post('/syndication/paste/file', { text: wire({ ...story, id }) });
    const { documentId } = body.stories[0];
    await decideTerms(ARTICLE, documentId, [{ term: { kind: 'edits', may: 'style' }, words: null, decision: 'confirmed' }]);
    const draft = await newsroom.strapi.db.query(ARTICLE).findOne({ where: { documentId }, populate: ['citation'] });
    await newsroom.documents(CITATION).update({ documentId: draft.citation.documentId, data: { address: 'https://wire.example/1', retrieved: today, firstPublished: today, copyrightHolder: 'Harbour Wire' } });
    await documents().update({ documentId, data: { bylines: [{ name: 'Ines Calder', role: 'words' }] } });
    return documentId;
  }
  const write = (documentId: string, id: string, words: string) => documents().update({ documentId, data: { body: [{ type: 'paragraph', children: [{ type: 'text', text: `${id}: ${words}` }] }] } });

  it('is held while the desk changed more than time, place and style', async () => {
    const documentId = await arrived('ferry-1');
    await write(documentId, 'ferry-1', 'The ferry sank in rough water on Friday, the coast guard said in a statement.');
    const { body } = await publish(documentId);
    expect(reasonsOf(body)).toEqual(['edited']);
    expect(body.error.message).toContain('“calm” to “rough”');
    await write(documentId, 'ferry-1', 'The ferry sank in calm water on Friday, the Coast Guard said in a statement.');
    expect((await publish(documentId)).status).toBe(200);
  });

  it('is published when somebody answers for this very change, and no other', async () => {
    const documentId = await arrived('ferry-2');
    await write(documentId, 'ferry-2', 'The ferry sank in rough water on Friday, the coast guard said in a statement.');
    const [hold] = (await publish(documentId)).body.error.details.holds;
    const { status } = await act('override', { documentId, hold: hold.override, reason: 'The wire agreed by telephone.' });
    expect(status).toBe(200);
    expect((await publish(documentId)).status).toBe(200);
    expect((await acts(ARTICLE, documentId)).find((row) => row.act === 'overridden')).toMatchObject({ reason: 'The wire agreed by telephone.' });
    await write(documentId, 'ferry-2', 'The ferry swam in rough water on Friday, the coast guard said in a statement.');
    expect(reasonsOf((await publish(documentId)).body)).toEqual(['edited']);
  });
});

describe('A hold', () => {
  it('that somebody answered for holds again when they take it back', async () => {
    const { documentId } = await documents().create({ data: await storyWith(null, { bylines: [] }) });
    const [hold] = (await publish(documentId)).body.error.details.holds;
    expect(hold).toMatchObject({ reason: 'missing', override: 'missing byline' });
    await act('override', { documentId, hold: hold.override, reason: 'The agency signs with no name.' });
    await act('withdraw-override', { documentId, hold: hold.override });
    expect(reasonsOf((await publish(documentId)).body)).toEqual(['missing']);
    expect((await act('override', { documentId, hold: 'missing byline', reason: '  ' })).status).toBe(400);
  });

  it('of a killed story nobody can answer for', async () => {
    const { documentId } = await documents().create({ data: await storyWith(null) });
    await act('kill', { documentId, reason: 'Wrong in fact.' });
    const { body } = await publish(documentId);
    expect(body.error.details.holds).toEqual([expect.objectContaining({ reason: 'killed', override: null })]);
    for (const hold of ['killed', 'null', 'withheld']) expect((await act('override', { documentId, hold, reason: 'We want it.' })).status).toBe(400);
  });
});

describe('An embargo', () => {
  const tomorrow = () => new Date(Date.now() + 24 * 3600 * 1000).toISOString();
  let deputy: Caller;
  beforeAll(async () => {
    const { strapi } = newsroom;
    const role = await strapi.db.query('admin::role').findOne({ where: { code: 'strapi-editor' } });
    const toArticles = await strapi.db.query('admin::permission').findMany({ where: { role: role.id, subject: ARTICLE } });
    for (const { id, properties } of toArticles) await strapi.db.query('admin::permission').update({ where: { id }, data: { properties: { ...properties, locales: ['en', 'fr'] } } });
    await strapi.db.query('admin::permission').deleteMany({ where: { role: role.id, action: 'plugin::syndication.lift-embargo' } });
    const person = { email: 'deputy@newsroom.example', password: 'Deputy-of-the-desk-1' };
    await strapi.service('admin::user').create({ ...person, firstname: 'A', lastname: 'Deputy', isActive: true, registrationToken: null, roles: [role.id] });
    deputy = await newsroom.signIn(person);
  });
  const save = (documentId: string, data: object, who: Caller) => who.put(`/content-manager/collection-types/${ARTICLE}/${documentId}`, data);

  it('is shortened by no form of somebody who may not lift it', async () => {
    const { documentId } = await documents().create({ data: await storyWith(null, { embargo: tomorrow() }) });
    const { status, body } = await save(documentId, { embargo: null }, deputy);
    expect([status, body.error.message]).toEqual([400, expect.stringContaining('Lift embargo')]);
    expect((await save(documentId, { embargo: new Date(Date.now() + 48 * 3600 * 1000).toISOString() }, deputy)).status).toBe(200);
    expect((await act('lift-embargo', { documentId, reason: 'The agency freed it.' }, deputy)).status).toBe(403);
    expect((await publish(documentId)).status).toBe(400);
  });

  it('is lifted with a reason by who may, and the ledger says so', async () => {
    const { documentId } = await documents().create({ data: await storyWith(null, { embargo: tomorrow() }) });
    expect((await act('lift-embargo', { documentId, reason: 'The agency freed it.' })).status).toBe(200);
    expect((await publish(documentId)).status).toBe(200);
    expect((await acts(ARTICLE, documentId)).find((row) => row.act === 'embargo-lifted')).toMatchObject({ reason: 'The agency freed it.' });
    expect((await act('lift-embargo', { documentId, reason: 'Again.' })).status).toBe(400);
  });
});
