import { openNewsroom, type Caller, type Newsroom } from './support/newsroom';
import { ARTICLE, clearStory } from './support/stories';
import { wire, type WireStory } from './support/wire';

let newsroom: Newsroom;
let deputy: Caller;
beforeAll(async () => {
  newsroom = await openNewsroom();
  await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  deputy = await someoneWho('kill', 'withhold', 'correct', 'check');
  const role = await newsroom.strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  await newsroom.strapi.db.query('plugin::users-permissions.permission').create({ data: { action: 'plugin::syndication.tombstones.find', role: role.id } });
});
afterAll(() => newsroom.close());

/** An editor with these rights of ours, and Strapi's own to articles. */
async function someoneWho(...rights: readonly string[]): Promise<Caller> {
  const { strapi } = newsroom;
  const role = await strapi.db.query('admin::role').findOne({ where: { code: 'strapi-editor' } });
  for (const right of rights) await strapi.db.query('admin::permission').create({ data: { action: `plugin::syndication.${right}`, properties: {}, conditions: [], role: role.id } });
  // As the first run does: Strapi makes its roles before there is a language.
  const toArticles = await strapi.db.query('admin::permission').findMany({ where: { role: role.id, subject: ARTICLE } });
  for (const { id, properties } of toArticles) await strapi.db.query('admin::permission').update({ where: { id }, data: { properties: { ...properties, locales: ['en', 'fr'] } } });
  const person = { email: 'deputy@newsroom.example', password: 'Deputy-of-the-desk-1' };
  await strapi.service('admin::user').create({ ...person, firstname: 'A', lastname: 'Deputy', isActive: true, registrationToken: null, roles: [role.id] });
  return newsroom.signIn(person);
}

const documents = () => newsroom.documents(ARTICLE);
const decideTo = (action: string, documentId: string, more: object = {}, who: Caller = newsroom.editor) =>
  who.post(`/syndication/articles/${action}`, { model: ARTICLE, documentId, reason: 'The court asked for it.', ...more });
const read = (documentId: string) => newsroom.reader.get(`/api/articles/${documentId}`);
const draftOf = (documentId: string) => documents().findOne({ documentId, status: 'draft' });
const save = (documentId: string, data: object, locale = 'en') => newsroom.editor.put(`/content-manager/collection-types/${ARTICLE}/${documentId}?locale=${locale}`, data);
const publish = (documentId: string) => newsroom.editor.post(`/content-manager/collection-types/${ARTICLE}/${documentId}/actions/publish`, {});
const rowsPublished = (documentId: string) => newsroom.strapi.db.query(ARTICLE).count({ where: { documentId, publishedAt: { $notNull: true } } });
const acts = async (documentId: string): Promise<readonly { act: string; actor: string; reason: string | null }[]> =>
  (await newsroom.editor.get(`/syndication/ledger?model=${ARTICLE}&documentId=${documentId}`)).body.rows;
const arrive = async (story: WireStory) => (await newsroom.editor.post('/syndication/paste/file', { text: wire(story) })).body.stories[0];

async function publicStory(title: string): Promise<{ readonly documentId: string; readonly slug: string }> {
  const { documentId, slug } = await documents().create({ data: await clearStory(newsroom, { title }), status: 'published' });
  return { documentId, slug: String(slug) };
}

/** What Strapi's webhooks would be told while something is done. */
async function toldDuring(work: () => Promise<unknown>): Promise<readonly { event: string; told: Record<string, unknown> }[]> {
  const heard: { event: string; told: Record<string, unknown> }[] = [];
  const events = ['kill', 'withhold', 'restore', 'correct'].map((name) => `syndication.${name}`);
  const unlisten = events.map((event) => newsroom.strapi.eventHub.on(event, (told) => Promise.resolve(void heard.push({ event, told }))));
  await work();
  unlisten.forEach((stop) => stop());
  return heard;
}

describe('a killed story', () => {
  it('is off in every language at once, and stays off', async () => {
    const { documentId } = await publicStory('Mayor resigns');
    await documents().update({ documentId, locale: 'fr', data: await clearStory(newsroom, { title: 'Le maire démissionne' }), status: 'published' });
    expect(await rowsPublished(documentId)).toBe(2);
    const { status, body } = await decideTo('kill', documentId);
    expect([status, body]).toEqual([200, { outcome: 'done', pubStatus: 'canceled', isPublished: false, languages: { drafts: 2, published: 0 }, addresses: 2, embargoAlone: null, approval: null, tombstone: { reason: 'killed', at: expect.any(String) } }]);
    expect(await rowsPublished(documentId)).toBe(0);
    expect((await publish(documentId)).status).toBe(400);
    await expect(documents().publish({ documentId, locale: 'fr' })).rejects.toThrow(/kill is mandatory/);
  });

  it('can be killed again, and nothing happens', async () => {
    const { documentId } = await publicStory('Bridge to close');
    const { body: first } = await decideTo('kill', documentId);
    expect((await decideTo('kill', documentId)).body).toEqual({ ...first, outcome: 'unchanged' });
    expect((await decideTo('withhold', documentId)).body).toEqual({ ...first, outcome: 'unchanged' });
    expect((await acts(documentId)).filter(({ act }) => act === 'killed')).toHaveLength(1);
  });

  it('answers 410 with the class of the reason and the date, and never with a word of what it said', async () => {
    const { documentId, slug } = await publicStory('Zanzibar deal');
    const { body } = await decideTo('kill', documentId);
    const gone = await read(documentId);
    expect([gone.status, gone.body]).toEqual([410, { data: null, error: { status: 410, name: 'GoneError', message: expect.any(String), details: body.tombstone } }]);
    const page = await newsroom.reader.get(`/stories/${slug}`);
    expect([page.status, page.headers['x-robots-tag']]).toEqual([410, 'noindex, nofollow']);
    expect(page.text).toContain('<h1>This story was taken off</h1>');
    for (const { text } of [gone, page]) expect(text).not.toMatch(/Zanzibar|court/i);
    const { body: graphql } = await newsroom.graphql(`{ article(documentId: "${documentId}") { title } }`);
    expect(graphql.data.article).toBeNull();
    const { text: list } = await newsroom.reader.get('/api/articles');
    expect(list).not.toContain('Zanzibar');
  });

  it('that no reader ever saw stays unknown to readers', async () => {
    const { documentId, slug } = await documents().create({ data: await clearStory(newsroom, { title: 'Never shown' }) });
    expect((await decideTo('kill', documentId)).body).toMatchObject({ outcome: 'done', tombstone: null });
    expect((await read(documentId)).text).toBe((await read('nosuchdocument000000000000')).text);
    expect((await newsroom.reader.get(`/stories/${String(slug)}`)).status).toBe(404);
  });

  it.each([
    ['in the form', (documentId: string) => save(documentId, { pubStatus: 'usable' })],
    ['over REST', (documentId: string) => newsroom.machine.put(`/api/articles/${documentId}?status=draft`, { data: { pubStatus: 'usable' } })],
    ['over GraphQL', async (documentId: string) => newsroom.graphql(`mutation { updateArticle(documentId: "${documentId}", status: DRAFT, data: { pubStatus: usable }) { documentId } }`, newsroom.machine)],
    ['by a script', async (documentId: string) => documents().update({ documentId, data: { pubStatus: 'usable' } }).catch(() => null)],
  ])('is not brought back by a save %s', async (_door, bringBack) => {
    const { documentId } = await publicStory('Stays dead');
    await decideTo('kill', documentId);
    await bringBack(documentId);
    expect((await draftOf(documentId))?.pubStatus).toBe('canceled');
  });

  it('is dead in a language that it is translated into afterwards, and in a copy', async () => {
    const { documentId } = await publicStory('Dead in French too');
    await decideTo('kill', documentId);
    expect((await save(documentId, { title: 'Mort', pubStatus: 'usable' }, 'fr')).status).toBe(200);
    await expect(documents().publish({ documentId, locale: 'fr' })).rejects.toThrow(/kill is mandatory/);
    const { entries } = await documents().clone({ documentId, data: { title: 'Copy', slug: null, pubStatus: 'usable' } });
    expect(entries[0]?.pubStatus).toBe('canceled');
  });

  it('stands in the list of tombstones, with its address, from its moment on', async () => {
    const { documentId, slug } = await publicStory('Listed among the dead');
    const { body } = await decideTo('kill', documentId);
    const { at } = body.tombstone;
    const { body: list } = await newsroom.reader.get(`/api/syndication/tombstones?since=${at}&pageSize=1`);
    expect(list.data).toEqual([{ model: ARTICLE, documentId, slugs: [slug], reason: 'killed', at }]);
    expect(list.meta.pagination).toMatchObject({ page: 1, pageSize: 1, total: 1 });
    expect((await newsroom.reader.get('/api/syndication/tombstones?since=yesterday')).status).toBe(400);
    expect((await newsroom.reader.get('/api/syndication/tombstones')).body.data.length).toBeGreaterThan(1);
  });

  it('is told to front ends, once, after the act is done', async () => {
    const { documentId, slug } = await publicStory('Told');
    const heard = await toldDuring(async () => {
      await decideTo('kill', documentId);
      await decideTo('kill', documentId);
    });
    expect(heard).toEqual([{ event: 'syndication.kill', told: { uid: ARTICLE, documentId, slugs: [slug], reason: 'The court asked for it.', at: expect.any(String) } }]);
    expect(newsroom.strapi.get('webhookStore').getAllowedEvent('SYNDICATION_KILL')).toBe('syndication.kill');
  });
});

describe('a story that was killed by halves', () => {
  it('in one draft, cannot run in another language', async () => {
    const { documentId } = await documents().create({ data: await clearStory(newsroom, { title: 'Half' }) });
    await documents().update({ documentId, locale: 'fr', data: await clearStory(newsroom, { title: 'Moitié' }) });
    await save(documentId, { pubStatus: 'canceled' });
    await expect(documents().publish({ documentId, locale: 'fr' })).rejects.toThrow(/killed in one of its languages/);
    expect((await decideTo('kill', documentId)).body.outcome).toBe('done');
    expect((await decideTo('kill', documentId)).body.outcome).toBe('unchanged');
  });

  it('behind everyone’s back, is taken off by Kill', async () => {
    const { documentId } = await publicStory('Marked and still on');
    await newsroom.strapi.db.query(ARTICLE).updateMany({ where: { documentId, publishedAt: { $null: true } }, data: { pubStatus: 'canceled' } });
    expect((await decideTo('withhold', documentId)).body).toMatchObject({ outcome: 'done', pubStatus: 'canceled', isPublished: false, tombstone: { reason: 'killed' } });
  });
});

describe('a withheld story', () => {
  it('says so in its place, and no tombstone stands once it is public again', async () => {
    const { documentId } = await publicStory('Withheld for a day');
    await decideTo('withhold', documentId);
    expect((await read(documentId)).body.error.details.reason).toBe('withheld');
    expect((await save(documentId, { pubStatus: 'usable' })).status).toBe(200);
    expect((await read(documentId)).status).toBe(410);
    expect((await publish(documentId)).status).toBe(200);
    expect((await read(documentId)).status).toBe(200);
    expect((await newsroom.reader.get('/api/syndication/tombstones?pageSize=100')).text).not.toContain(documentId);
  });

  it('can still be killed', async () => {
    const { documentId } = await publicStory('Withheld, then killed');
    await decideTo('withhold', documentId);
    expect((await decideTo('kill', documentId)).body).toMatchObject({ outcome: 'done', tombstone: { reason: 'killed' } });
  });
});

describe('a published story', () => {
  it('is not called dead by a save that leaves it on', async () => {
    const { documentId } = await publicStory('Half dead');
    const { status, body } = await save(documentId, { pubStatus: 'canceled' });
    expect([status, body.error.details.errors[0].path]).toEqual([400, ['pubStatus']]);
    expect((await read(documentId)).status).toBe(200);
  });
});

describe('restoring', () => {
  it('needs the right and a reason', async () => {
    const { documentId } = await publicStory('Needs a right');
    expect((await decideTo('kill', documentId, {}, deputy)).status).toBe(200);
    expect((await decideTo('restore', documentId, {}, deputy)).status).toBe(403);
    expect((await decideTo('restore', documentId, { reason: ' ' })).status).toBe(400);
    expect((await decideTo('restore', documentId, {}, newsroom.reader)).status).toBe(401);
    expect((await draftOf(documentId))?.pubStatus).toBe('canceled');
  });

  it('makes a draft of it, which can be published again', async () => {
    const { documentId } = await publicStory('Comes back');
    await decideTo('kill', documentId);
    const heard = await toldDuring(() => decideTo('restore', documentId, { reason: 'Killed by mistake.' }));
    expect(heard).toEqual([{ event: 'syndication.restore', told: expect.objectContaining({ documentId, reason: 'Killed by mistake.' }) }]);
    expect((await draftOf(documentId))?.pubStatus).toBe('usable');
    expect((await read(documentId)).status).toBe(404);
    expect((await publish(documentId)).status).toBe(200);
    expect((await acts(documentId)).map(({ act }) => act)).toEqual(['published', 'restored', 'unpublished', 'killed', 'published', 'created']);
    expect((await decideTo('restore', documentId)).status).toBe(400);
  });

  it('is respected by the wire: the same kill again is known, a new one kills', async () => {
    const { documentId } = await arrive({ id: 'restored' });
    await publish(documentId);
    await arrive({ id: 'restored', version: 2, status: 'canceled' });
    expect((await read(documentId)).status).toBe(410);
    expect((await acts(documentId)).map(({ act }) => act)).toEqual(['received', 'unpublished', 'killed', 'published', 'filed']);
    await decideTo('restore', documentId);
    expect((await arrive({ id: 'restored', version: 2, status: 'canceled' })).outcome).toBe('duplicate');
    expect((await arrive({ id: 'restored', version: 3, headline: 'Ferry at last' })).outcome).toBe('newer-version');
    expect((await publish(documentId)).status).toBe(200);
    expect((await arrive({ id: 'restored', version: 4, status: 'canceled' })).outcome).toBe('kill');
    expect((await read(documentId)).status).toBe(410);
  });

  it('undoes what the desk killed for the wire too', async () => {
    const { documentId } = await arrive({ id: 'desk-killed' });
    await decideTo('kill', documentId);
    expect((await arrive({ id: 'desk-killed', version: 2 })).outcome).toBe('dead');
    await decideTo('restore', documentId);
    expect((await arrive({ id: 'desk-killed', version: 3 })).outcome).toBe('newer-version');
  });
});

describe('a correction', () => {
  it('stands in the draft with class and day, and is published when asked', async () => {
    const { documentId } = await publicStory('Wrong by a zero');
    const note = 'An earlier version said 200 cars. It takes 20.';
    expect((await decideTo('correct', documentId, { note })).body).toMatchObject({ outcome: 'done', isPublished: true });
    expect(await draftOf(documentId)).toMatchObject({ correctionNote: note, correctionClass: 'correction', correctionDate: new Date().toISOString().slice(0, 10) });
    expect((await read(documentId)).body.data.attribution.text).not.toContain(note);
    const heard = await toldDuring(() => decideTo('refile', documentId, { note, publish: true }));
    expect(heard.map(({ event }) => event)).toEqual(['syndication.correct']);
    expect((await read(documentId)).body.data.attribution.text).toContain(note);
    expect((await acts(documentId)).map(({ act }) => act).slice(0, 3)).toEqual(['published', 'refiled', 'corrected']);
  });

  it('that the gate refuses to publish leaves the draft as it was', async () => {
    const { documentId } = await documents().create({ data: await clearStory(newsroom, { title: 'Held', bylines: [] }) });
    const { status, body } = await decideTo('correct', documentId, { note: 'Mended.', publish: true });
    expect([status, body.error.details.holds[0].field]).toEqual([400, 'bylines']);
    expect((await draftOf(documentId))?.correctionNote).toBeNull();
    await decideTo('kill', documentId);
    expect((await decideTo('correct', documentId, { note: 'Mended.' })).status).toBe(400);
  });
});
