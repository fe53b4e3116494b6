import { openNewsroom, type Caller, type Newsroom } from './support/newsroom';
import { ARTICLE, CITATION, clearStory, FULL_CITATION, HARBOUR_PAGE } from './support/stories';

const SOURCE = 'plugin::syndication.source';
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
  await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
});
afterAll(() => newsroom.close());

const inDays = (days: number) => new Date(Date.now() + days * 24 * 3600 * 1000).toISOString();
const documents = () => newsroom.documents(ARTICLE);
const file = async (facts: object, locale = 'en') => (await documents().create({ data: await clearStory(newsroom, facts), locale })).documentId;
const publish = async (facts: object) => (await documents().create({ data: await clearStory(newsroom, facts), status: 'published' })).documentId;
const decide = (action: string, documentId: string) => newsroom.editor.post(`/syndication/articles/${action}`, { model: ARTICLE, documentId, reason: 'The court asked for it.' }).expect(200);
const radar = async (query = '', who: Caller = newsroom.editor) => (await who.get(`/syndication/radar?limit=50${query}`).expect(200)).body;
const of = (group: { rows: readonly { documentId: string }[] }, documentId: string) => group.rows.find((row) => row.documentId === documentId);
const today = (who: Caller = newsroom.editor) => who.get(`/syndication/arrivals?since=${inDays(-1)}`).expect(200);
const holds = async (who: Caller = newsroom.editor) => (await who.get('/syndication/desk-holds').expect(200)).body;
const arrive = (text: string) => newsroom.editor.post('/syndication/paste/file', { text });

/** Somebody with our right, and with these permissions to read stories. */
async function readerWho(name: string, ...permissions: readonly object[]): Promise<Caller> {
  const { strapi } = newsroom;
  const role = await strapi.service('admin::role').create({ name, description: '' });
  await strapi.db.query('admin::permission').create({ data: { action: 'plugin::syndication.check', properties: {}, conditions: [], role: role.id } });
  for (const permission of permissions) {
    await strapi.db.query('admin::permission').create({ data: { action: 'plugin::content-manager.explorer.read', subject: ARTICLE, properties: { fields: ['title'], locales: ['en', 'fr'] }, conditions: [], role: role.id, ...permission } });
  }
  const person = { email: `${name.toLowerCase()}@newsroom.example`, password: 'Reading-at-night-1' };
  await strapi.service('admin::user').create({ ...person, firstname: 'A', lastname: name, isActive: true, registrationToken: null, roles: [role.id] });
  return newsroom.signIn(person);
}

describe('the radar shows what ends in the next days', () => {
  it('an embargo that lifts, whether it is approved, and what else will hold the story then', async () => {
    const approved = await file({ title: 'Tunnel opens', embargo: inDays(2) });
    const lacking = await file({ title: 'Tunnel floods', embargo: inDays(1), bylines: [] });
    await newsroom.editor.post('/syndication/articles/approve', { model: ARTICLE, documentId: approved, locale: 'en' }).expect(200);
    const { embargoes, now, until, days } = await radar();
    expect(days).toBe(7);
    expect(Date.parse(until) - Date.parse(now)).toBe(7 * 24 * 3600 * 1000);
    expect(embargoes.rows.map(({ headline }: { headline: string }) => headline)).toEqual(['Tunnel floods', 'Tunnel opens']);
    expect(of(embargoes, approved)).toMatchObject({ model: ARTICLE, locale: 'en', isPublished: false, isApproved: true, heldThen: [] });
    expect(of(embargoes, lacking)).toMatchObject({ isApproved: false, heldThen: [{ reason: 'missing', field: 'bylines' }] });
  });

  it('nothing that ended, and nothing that ends later than asked for', async () => {
    const [past, late] = [await file({ embargo: inDays(-1), expiry: inDays(-1) }), await file({ embargo: inDays(9), expiry: inDays(9) })];
    const week = await radar();
    for (const documentId of [past, late]) expect([of(week.embargoes, documentId), of(week.rights, documentId)]).toEqual([undefined, undefined]);
    const fortnight = await radar('&days=14');
    expect([of(fortnight.embargoes, late), of(fortnight.rights, late)]).toEqual([expect.objectContaining({ documentId: late }), expect.objectContaining({ documentId: late })]);
  });

  it('the end of a right once: of what readers see, else of the draft', async () => {
    const [seen, unseen] = [await publish({ expiry: inDays(3) }), await file({ expiry: inDays(4) })];
    const { rights } = await radar();
    expect(rights.rows.filter(({ documentId }: { documentId: string }) => documentId === seen)).toMatchObject([{ isPublished: true }]);
    expect(of(rights, unseen)).toMatchObject({ isPublished: false, at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) });
    expect(rights.total).toBe(rights.rows.length);
  });

  it('the end of a retention that usage terms state', async () => {
    const terms = 'May only be used for 5 days from publication.';
    const citation = (await newsroom.documents(CITATION).create({ data: { ...FULL_CITATION, usageTerms: terms } })).documentId;
    const documentId = await publish({ citation: { documentId: citation } });
    const row = of((await radar()).rights, documentId);
    expect(row).toMatchObject({ isPublished: true });
    expect(of((await radar('&days=4')).rights, documentId)).toBeUndefined();
  });

  it('each language by itself', async () => {
    const documentId = await file({ embargo: inDays(2) });
    await documents().update({ documentId, locale: 'fr', data: { title: 'Le tunnel ouvre', embargo: inDays(3) } });
    const rows = (await radar()).embargoes.rows.filter((row: { documentId: string }) => row.documentId === documentId);
    expect(rows.map(({ locale }: { locale: string }) => locale)).toEqual(['en', 'fr']);
  });
});

describe('the radar shows what needs somebody', () => {
  it('a withheld story, and one that readers had seen and that was killed lately', async () => {
    const [withheld, killed, unseen] = [await publish({ title: 'Withheld' }), await publish({ title: 'Killed' }), await file({ title: 'Killed as a draft' })];
    await decide('withhold', withheld);
    await decide('kill', killed);
    await decide('kill', unseen);
    const said = await radar();
    expect(of(said.withheld, withheld)).toMatchObject({ headline: 'Withheld', locale: 'en' });
    expect(of(said.killed, killed)).toMatchObject({ headline: 'Killed', locale: 'en' });
    expect(of(said.killed, unseen)).toBeUndefined();
    expect(of(said.killed, withheld)).toBeUndefined();
  });

  it('a source of published stories for whose terms nobody stands, until somebody does', async () => {
    const usageTerms = 'JAPAN OUT';
    const source = await newsroom.documents(SOURCE).create({ data: { name: 'Nordfoto', usageTerms } });
    await newsroom.documents(SOURCE).create({ data: { name: 'Nobody’s', usageTerms } });
    const citation = (await newsroom.documents(CITATION).create({ data: { ...FULL_CITATION, source: { documentId: source.documentId } } })).documentId;
    for (const title of ['One', 'Two']) await publish({ title, citation: { documentId: citation } });
    const { sources } = await radar();
    expect(sources).toEqual({ total: 1, rows: [{ model: SOURCE, documentId: source.documentId, name: 'Nordfoto', proposed: 1, stories: 2 }] });
    const { own } = (await newsroom.editor.get(`/syndication/terms?model=${SOURCE}&documentId=${source.documentId}`)).body;
    const rules = own.map(({ term, words }: { term: object; words: string }) => ({ term, words, decision: 'confirmed' }));
    await newsroom.editor.post('/syndication/terms', { model: SOURCE, documentId: source.documentId, rules }).expect(200);
    expect((await radar()).sources.total).toBe(0);
  });
});

describe('what the desk sees first', () => {
  it('says what arrived, what became of it and from whom', async () => {
    await arrive(HARBOUR_PAGE).expect(201);
    await arrive(HARBOUR_PAGE).expect(200);
    const { body } = await today();
    expect(body).toMatchObject({ arrived: 2, outcomes: { filed: 1, unchanged: 1, offered: 0, killed: 0 }, failed: 0, sources: [{ name: 'science.example', stories: 2 }] });
    expect(body.latest[0]).toMatchObject({ model: ARTICLE, locale: 'en', headline: 'Harbour tunnel to open two years late, port says', source: 'science.example', outcome: 'unchanged' });
    expect((await newsroom.editor.get(`/syndication/arrivals?since=${inDays(1)}`)).body).toMatchObject({ arrived: 0, latest: [], sources: [] });
  });

  it('says what is held and why, the last changed first', async () => {
    const documentId = await file({ title: 'Nobody wrote this', bylines: [] });
    await file({ title: 'Dead', pubStatus: 'canceled', bylines: [] });
    const { held, looked, isCapped, reasons } = await holds();
    const byline = reasons.find(({ reason }: { reason: string }) => reason === 'missing-byline');
    expect(byline.latest[0]).toMatchObject({ documentId, locale: 'en', headline: 'Nobody wrote this', message: expect.stringMatching(/byline/i) });
    expect(isCapped).toBe(false);
    expect(held).toBeLessThan(looked);
    expect(reasons.some(({ reason }: { reason: string }) => reason === 'killed')).toBe(false);
  });
});

describe('nobody is told of a story that they may not read', () => {
  it('by its language', async () => {
    const onlyFrench = await readerWho('French', { properties: { fields: ['title'], locales: ['fr'] } });
    const english = await file({ embargo: inDays(2), bylines: [] });
    const french = await file({ embargo: inDays(2), bylines: [] }, 'fr');
    const { embargoes } = await radar('', onlyFrench);
    expect([of(embargoes, english), of(embargoes, french)]).toEqual([undefined, expect.objectContaining({ locale: 'fr' })]);
    expect(embargoes.total).toBe(embargoes.rows.length);
    const listed = (await holds(onlyFrench)).reasons.flatMap(({ latest }: { latest: readonly { locale: string }[] }) => latest);
    expect(new Set(listed.map(({ locale }: { locale: string }) => locale))).toEqual(new Set(['fr']));
  });

  it('by a condition of Strapi’s on who made it', async () => {
    const reporter = await readerWho('Reporter', { conditions: ['admin::is-creator'] });
    const said = await radar('', reporter);
    for (const kind of ['embargoes', 'rights', 'withheld', 'killed', 'sources']) expect(said[kind]).toEqual({ total: 0, rows: [] });
    expect(await holds(reporter)).toMatchObject({ looked: 0, held: 0, reasons: [] });
    expect((await today(reporter)).body).toMatchObject({ arrived: 0, latest: [], sources: [] });
  });

  it('at all, without a right to stories, or without ours', async () => {
    const nobody = await readerWho('Nobody');
    expect((await radar('', nobody)).embargoes.total).toBe(0);
    const { strapi } = newsroom;
    const role = await strapi.service('admin::role').create({ name: 'Guest', description: '' });
    await strapi.service('admin::user').create({ email: 'guest@newsroom.example', password: 'Reading-at-night-1', firstname: 'A', lastname: 'Guest', isActive: true, registrationToken: null, roles: [role.id] });
    const guest = await newsroom.signIn({ email: 'guest@newsroom.example', password: 'Reading-at-night-1' });
    for (const path of ['radar', 'desk-holds', `arrivals?since=${inDays(-1)}`]) await guest.get(`/syndication/${path}`).expect(403);
    for (const path of ['radar', 'desk-holds']) await newsroom.reader.get(`/syndication/${path}`).expect(401);
  });
});

it('asks as many questions of the database however many stories there are, and loads only what it lists', async () => {
  // The fewest of several: the rights clock and Strapi's own jobs ask, too.
  const ask = async () => {
    const counted: number[] = [];
    while (counted.length < 5) counted.push((await newsroom.statements(async () => void (await newsroom.editor.get('/syndication/radar?limit=2').expect(200)))).length);
    return Math.min(...counted);
  };
  const few = await ask();
  for (let stories = 0; stories < 6; stories += 1) await file({ embargo: inDays(3), expiry: inDays(4) });
  expect(await ask()).toBe(few);
});

it.each(['days=0', 'days=91', 'days=many', 'limit=51', 'until=tomorrow'])('refuses a radar of %s', async (query) => {
  const { body } = await newsroom.editor.get(`/syndication/radar?${query}`).expect(400);
  expect(body.error.message).toContain(query.split('=')[0]);
});
