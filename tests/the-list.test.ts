import { openNewsroom, type Caller, type Newsroom } from './support/newsroom';
import { ARTICLE, clearStory } from './support/stories';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
  await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
});
afterAll(() => newsroom.close());

const inDays = (days: number) => new Date(Date.now() + days * 24 * 3600 * 1000).toISOString();
const documents = () => newsroom.documents(ARTICLE);
const file = async (facts: object) => (await documents().create({ data: await clearStory(newsroom, facts) })).documentId;
const publish = async (title: string) => (await documents().create({ data: await clearStory(newsroom, { title }), status: 'published' })).documentId;
const list = (documentIds: readonly string[], more: object = {}, who: Caller = newsroom.editor) => who.post('/syndication/articles/standings', { model: ARTICLE, documentIds, ...more });
const decide = (action: string, documentIds: readonly string[], who: Caller = newsroom.editor) =>
  who.post('/syndication/articles/bulk', { model: ARTICLE, action, documentIds, reason: 'The court asked for it.' });
const filterFor = async (wanted: string) => (await newsroom.editor.get(`/syndication/articles/list-filter?model=${ARTICLE}&wanted=${wanted}`)).body;
const standingOf = async (documentId: string) => (await list([documentId])).body.standings[0];
const isOn = async (documentId: string) => (await newsroom.reader.get(`/api/articles/${documentId}`)).status === 200;
const actsOn = async (documentId: string): Promise<readonly string[]> =>
  (await newsroom.editor.get(`/syndication/ledger?model=${ARTICLE}&documentId=${documentId}`)).body.rows.map(({ act }: { act: string }) => act);

/** What the content manager lists for a filter, as its page asks for it. */
async function listed(filters: readonly object[]): Promise<readonly string[]> {
  const { results } = (await newsroom.editor.get(`/content-manager/collection-types/${ARTICLE}?pageSize=100&locale=en&${search('filters[$and]', filters)}`)).body;
  return results.map(({ documentId }: { documentId: string }) => documentId);
}

/** A nested value as an address holds it. */
function search(key: string, value: unknown): string {
  if (typeof value !== 'object' || value === null) return `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`;
  return Object.entries(value).map(([step, inner]) => search(`${key}[${step}]`, inner)).join('&');
}

/** An editor who may do this of ours, and reads only the stories that they made themselves. */
async function reporterWho(...rights: readonly string[]): Promise<Caller> {
  const { strapi } = newsroom;
  const role = await strapi.service('admin::role').create({ name: `Reporter ${rights.join()}`, description: '' });
  for (const right of rights) await strapi.db.query('admin::permission').create({ data: { action: `plugin::syndication.${right}`, properties: {}, conditions: [], role: role.id } });
  const read = { action: 'plugin::content-manager.explorer.read', subject: ARTICLE, properties: { fields: ['title'], locales: ['en'] }, conditions: ['admin::is-creator'], role: role.id };
  await strapi.db.query('admin::permission').create({ data: read });
  const person = { email: `${rights.join('-')}@newsroom.example`, password: 'Reporter-at-night-1' };
  await strapi.service('admin::user').create({ ...person, firstname: 'A', lastname: 'Reporter', isActive: true, registrationToken: null, roles: [role.id] });
  return newsroom.signIn(person);
}

describe('the list of stories says how each stands', () => {
  it.each([
    ['clear', {}],
    ['held, with every reason', { bylines: [] }],
    ['embargoed, and until when', { embargo: inDays(2) }],
    ['held rather than embargoed, when something is missing besides', { embargo: inDays(2), bylines: [] }],
    ['expired', { expiry: inDays(-1) }],
    ['withheld', { pubStatus: 'withheld', bylines: [] }],
    ['killed', { pubStatus: 'canceled', expiry: inDays(-1) }],
  ])('%s', async (state, facts) => {
    const said = await standingOf(await file(facts));
    expect(state.startsWith(said.state)).toBe(true);
    expect(said.holds.length > 0).toBe(said.state !== 'clear');
    expect(said.until).toBe(said.state === 'embargoed' && 'embargo' in facts ? facts.embargo : null);
  });

  it('with the end of our right, and in how many languages readers see it', async () => {
    const expires = inDays(3);
    const documentId = await publish('Seen in two languages');
    await documents().update({ documentId, locale: 'fr', data: await clearStory(newsroom, { title: 'Vu en deux langues' }), status: 'published' });
    await documents().update({ documentId, data: { expiry: expires } });
    expect(await standingOf(documentId)).toMatchObject({ headline: 'Seen in two languages', state: 'clear', expires, languagesShown: 2 });
    expect((await list([documentId], { locale: 'fr' })).body.standings[0]).toMatchObject({ headline: 'Vu en deux langues', expires: null });
  });

  it('a whole page at once, in as many queries as for one story', async () => {
    const page: string[] = [];
    for (let story = 0; story < 5; story += 1) page.push(await file({ title: `Story ${story}` }));
    const count = async (documentIds: readonly string[]) => (await newsroom.statements(async () => void (await list(documentIds)))).length;
    await list(page);
    expect(await count(page)).toBe(await count(page.slice(0, 1)));
  });

  it('to who may read it, and leaves the others out', async () => {
    const documentId = await publish('Made by somebody else');
    const reporter = await reporterWho('check');
    expect((await list([documentId], {}, reporter)).body).toEqual({ standings: [] });
    expect((await list([documentId], {}, newsroom.reader)).status).toBe(401);
    expect((await list([], {})).status).toBe(400);
  });
});

describe('the list of stories can be narrowed to those that are', () => {
  it.each([
    ['killed', { pubStatus: 'canceled' }],
    ['withheld', { pubStatus: 'withheld' }],
    ['embargoed', { embargo: inDays(2) }],
    ['expiring', { expiry: inDays(2) }],
    ['expired', { expiry: inDays(-2) }],
    ['held', { bylines: [] }],
    ['clear', {}],
  ])('%s', async (wanted, facts) => {
    const [inside, outside] = [await file(facts), await file(wanted === 'clear' ? { bylines: [] } : { expiry: inDays(30) })];
    const { filters } = await filterFor(wanted);
    const found = await listed(filters);
    expect([found.includes(inside), found.includes(outside)]).toEqual([true, false]);
  });

  it('held, which no field says, as far as drafts were looked through', async () => {
    const { counted } = await filterFor('held');
    expect(counted).toEqual({ found: expect.any(Number), looked: expect.any(Number), isCapped: false });
    expect((await filterFor('killed')).counted).toBeNull();
  });
});

describe('a decision about many stories', () => {
  it('is done story by story, and one that is refused stops none of the others', async () => {
    const [first, killed, last] = [await publish('First'), await publish('Killed before'), await publish('Last')];
    await decide('kill', [killed]);
    const { status, body } = await decide('withhold', [first, killed, 'nosuchdocument000000000000', last]);
    expect([status, body.rows]).toEqual([200, [
      { documentId: first, outcome: 'done', message: null, details: {} },
      { documentId: killed, outcome: 'unchanged', message: null, details: {} },
      { documentId: 'nosuchdocument000000000000', outcome: 'refused', message: 'There is no such story.', details: { sentence: { code: 'no-story' } } },
      { documentId: last, outcome: 'done', message: null, details: {} },
    ]]);
    expect([await isOn(first), await isOn(last)]).toEqual([false, false]);
    expect((await actsOn(last))[0]).toBe('unpublished');
    expect((await actsOn(last))[1]).toBe('withheld');
  });

  it('brings back what is killed or withheld, and says of the others why not', async () => {
    const [dead, alive] = [await publish('Dead'), await publish('Alive')];
    await decide('kill', [dead]);
    const { rows } = (await decide('restore', [dead, alive])).body;
    expect(rows).toEqual([
      { documentId: dead, outcome: 'done', message: null, details: {} },
      { documentId: alive, outcome: 'refused', message: 'This story is neither killed nor withheld.', details: { sentence: { code: 'nothing-to-restore' } } },
    ]);
    expect(await isOn(alive)).toBe(true);
  });

  it('publishes those that are clear, and says of the held ones what holds them', async () => {
    const [clear, held] = [await file({ title: 'Clear' }), await file({ title: 'Held', bylines: [] })];
    const { rows } = (await newsroom.editor.post('/syndication/articles/bulk', { model: ARTICLE, action: 'publish', documentIds: [held, clear] })).body;
    expect(rows).toEqual([
      { documentId: held, outcome: 'refused', message: expect.stringContaining('The byline is missing'), details: expect.objectContaining({ holds: [expect.objectContaining({ field: 'bylines' })] }) },
      { documentId: clear, outcome: 'done', message: null, details: {} },
    ]);
    expect([await isOn(held), await isOn(clear)]).toEqual([false, true]);
  });

  it('needs a reason, the right to it, and to each story the right to read it', async () => {
    const documentId = await publish('Not theirs');
    const [reporter, deputy] = [await reporterWho('check', 'withhold'), await reporterWho('check', 'kill')];
    expect((await newsroom.editor.post('/syndication/articles/bulk', { model: ARTICLE, action: 'kill', documentIds: [documentId], reason: ' ' })).status).toBe(400);
    expect((await decide('kill', [documentId], reporter)).status).toBe(403);
    expect((await reporter.post('/syndication/articles/bulk', { model: ARTICLE, action: 'publish', documentIds: [documentId] })).body.rows[0]).toMatchObject({ outcome: 'refused', message: expect.stringContaining('publish') });
    expect((await decide('kill', [documentId], deputy)).body.rows[0]).toMatchObject({ outcome: 'refused', message: expect.stringContaining('read') });
    expect(await isOn(documentId)).toBe(true);
  });
});

describe('beside the form, a story says in figures what a decision would reach', () => {
  const figures = async (documentId: string) => (await newsroom.editor.get(`/syndication/articles/standing?model=${ARTICLE}&documentId=${documentId}`)).body;

  it('its languages, its addresses, and an embargo that nothing else stands beside', async () => {
    const documentId = await publish('Figures');
    await documents().update({ documentId, locale: 'fr', data: await clearStory(newsroom, { title: 'Chiffres' }) });
    expect(await figures(documentId)).toMatchObject({ languages: { drafts: 2, published: 1 }, addresses: 1, embargoAlone: null });
    const until = inDays(2);
    expect(await figures(await file({ embargo: until }))).toMatchObject({ languages: { drafts: 1, published: 0 }, addresses: 0, embargoAlone: until });
    expect(await figures(await file({ embargo: until, bylines: [] }))).toMatchObject({ embargoAlone: null });
  });
});
