import { openNewsroom, type Caller, type Newsroom } from './support/newsroom';
import { ARTICLE, clearStory } from './support/stories';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const read = async () => (await newsroom.editor.get('/syndication/settings').expect(200)).body;
const change = (settings: object, who: Caller = newsroom.editor) => who.put('/syndication/settings', settings);
const USUAL = { citationStyle: null, radarDays: 7 };

async function colleagueWith(right: string): Promise<Caller> {
  const { strapi } = newsroom;
  const role = await strapi.service('admin::role').create({ name: right, description: '' });
  await strapi.db.query('admin::permission').create({ data: { action: `plugin::syndication.${right}`, properties: {}, conditions: [], role: role.id } });
  const person = { email: `${right}@newsroom.example`, password: 'Reading-at-night-1' };
  await strapi.service('admin::user').create({ ...person, firstname: 'A', lastname: 'Colleague', isActive: true, registrationToken: null, roles: [role.id] });
  return newsroom.signIn(person);
}

describe('the settings', () => {
  it('are usable before anybody set anything, and say what the house is configured to do', async () => {
    expect(await read()).toEqual({
      settings: USUAL,
      configured: { citationStyle: 'retrieved-from', territoryHeader: null, payloadLimit: expect.any(Number) },
      tombstones: { isOpen: false, role: expect.any(Number) },
      events: ['syndication.kill', 'syndication.withhold', 'syndication.restore', 'syndication.correct'],
    });
  });

  it('say whether anybody may read the list of tombstones', async () => {
    const { strapi } = newsroom;
    const { tombstones } = await read();
    const opened = await strapi.db.query('plugin::users-permissions.permission').create({ data: { action: 'plugin::syndication.tombstones.find', role: tombstones.role } });
    expect((await read()).tombstones).toEqual({ isOpen: true, role: tombstones.role });
    await strapi.db.query('plugin::users-permissions.permission').delete({ where: { id: opened.id } });
    expect((await read()).tombstones.isOpen).toBe(false);
  });

  it.each([
    ['citationStyle', { citationStyle: 'vancouver', radarDays: 7 }],
    ['radarDays', { citationStyle: null, radarDays: 0 }],
    ['radarDays', { citationStyle: null, radarDays: 91 }],
    ['radarDays', { citationStyle: null, radarDays: 1.5 }],
    ['radarDays', { citationStyle: null }],
    ['territoryHeader', { ...USUAL, territoryHeader: 'x-country' }],
  ])('refuse what is no setting, and name it: %s', async (name, wanted) => {
    const { body } = await change(wanted).expect(400);
    expect(body.error.message).toContain(name);
    expect((await read()).settings).toEqual(USUAL);
  });

  it('are read and changed only by those with the right', async () => {
    const [checker, keeper] = [await colleagueWith('check'), await colleagueWith('settings')];
    await checker.get('/syndication/settings').expect(403);
    await change({ ...USUAL, radarDays: 3 }, checker).expect(403);
    await change({ ...USUAL, radarDays: 3 }, newsroom.reader).expect(401);
    const { body } = await change({ ...USUAL, radarDays: 3 }, keeper).expect(200);
    expect(body.settings.radarDays).toBe(3);
  });

  it('say how far the radar looks', async () => {
    await change({ ...USUAL, radarDays: 21 }).expect(200);
    expect((await newsroom.editor.get('/syndication/radar')).body.days).toBe(21);
    expect((await newsroom.editor.get('/syndication/radar?days=2')).body.days).toBe(2);
  });

  it('count as not set where somebody wrote nonsense into the store', async () => {
    const store = newsroom.strapi.store({ type: 'plugin', name: 'syndication' });
    await store.set({ key: 'settings', value: { citationStyle: 'vancouver', radarDays: 12 } });
    expect((await read()).settings).toEqual({ citationStyle: null, radarDays: 12 });
    await store.set({ key: 'settings', value: 'nonsense' });
    expect((await read()).settings).toEqual(USUAL);
  });
});

describe('the citation style of the house', () => {
  const printed = async (documentId: string): Promise<readonly string[]> => {
    const rest = (await newsroom.reader.get(`/api/articles/${documentId}?attribution=text`)).body.data.attribution.text;
    const graphql = (await newsroom.graphql(`{ article(documentId: "${documentId}") { attribution { text } } }`)).body.data.article.attribution.text;
    const page = (await newsroom.reader.get('/stories/ferry-line-returns')).text;
    return [rest, graphql, page];
  };

  it('is in every answer as soon as it is changed, whoever changed it', async () => {
    await change(USUAL).expect(200);
    const { documentId } = await newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom, { slug: 'ferry-line-returns' }), status: 'published' });
    for (const answer of await printed(documentId)) expect(answer).toContain('retrieved 2 May 2022 from');
    // Kept by now: what is asked again is not read again.
    await printed(documentId);
    await change({ ...USUAL, citationStyle: 'apa' }).expect(200);
    for (const answer of await printed(documentId)) expect(answer).toContain('Calder, I. (2022, May 1). Ferry line returns.');
    // Another instance writes into the same store.
    const { strapi } = newsroom;
    await strapi.db.query('strapi::core-store').update({ where: { key: 'plugin_syndication_settings' }, data: { value: JSON.stringify({ citationStyle: 'mla', radarDays: 7 }) } });
    for (const answer of await printed(documentId)) expect(answer).toContain('“Ferry line returns.”');
    await change(USUAL).expect(200);
    for (const answer of await printed(documentId)) expect(answer).toContain('retrieved 2 May 2022 from');
  });
});
