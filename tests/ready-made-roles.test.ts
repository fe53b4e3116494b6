import path from 'node:path';
import { openNewsroom, type Caller, type Newsroom } from './support/newsroom';
import { ARTICLE, clearStory, HARBOUR_PAGE } from './support/stories';

const SOURCE = 'plugin::syndication.source';

let newsroom: Newsroom;
let editor: Caller;
let manager: Caller;
let viewer: Caller;
beforeAll(async () => {
  newsroom = await openNewsroom({ asDelivered: true });
  await firstRun();
  editor = await hire('strapi-editor');
  manager = await hire('syndication-manager');
  viewer = await hire('viewer');
});
afterAll(() => newsroom.close());

function firstRun(): Promise<unknown> {
  const { firstRun: run } = jest.requireActual<{ firstRun: (strapi: Newsroom['strapi']) => Promise<unknown> }>(path.resolve('.tmp/test-dist/src/first-run'));
  return run(newsroom.strapi);
}

async function hire(code: string): Promise<Caller> {
  const role = await newsroom.strapi.db.query('admin::role').findOne({ where: { code } });
  const person = { email: `${code}@newsroom.example`, password: 'Of-the-newsroom-1' };
  await newsroom.strapi.service('admin::user').create({ ...person, firstname: 'A', lastname: 'Person', isActive: true, registrationToken: null, roles: [role.id] });
  return newsroom.signIn(person);
}

const records = (uid: string, rest = '') => `/content-manager/collection-types/${uid}${rest}`;
const decideTo = async (who: Caller, action: string, documentId: string, more: object = {}) => (await who.post(`/syndication/articles/${action}`, { model: ARTICLE, documentId, reason: 'The court asked for it.', ...more })).status;
const draft = async (title: string) => (await newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom, { title, editorsNote: 'Call the author.' }) })).documentId;

/** What a person may do with a story that was filed for the purpose, by the status that each door answers. */
async function doors(who: Caller, title: string): Promise<Readonly<Record<string, number>>> {
  const documentId = await draft(title);
  const of = `model=${ARTICLE}&documentId=${documentId}`;
  return {
    list: (await who.get(records(ARTICLE))).status,
    read: (await who.get(records(ARTICLE, `/${documentId}`))).status,
    check: (await who.post('/syndication/articles/check', { model: ARTICLE, documentId, values: {} })).status,
    ledger: (await who.get(`/syndication/ledger?${of}`)).status,
    'read a paste': (await who.post('/syndication/paste/read', { text: HARBOUR_PAGE })).status,
    write: (await who.post(records(ARTICLE), { title: `${title}, by hand` })).status,
    save: (await who.put(records(ARTICLE, `/${documentId}`), { summary: 'Shorter.' })).status,
    publish: (await who.post(records(ARTICLE, `/${documentId}/actions/publish`), {})).status,
    correct: await decideTo(who, 'correct', documentId, { class: 'correction', note: 'The ferry is green.' }),
    withhold: await decideTo(who, 'withhold', documentId),
    restore: await decideTo(who, 'restore', documentId),
    kill: await decideTo(who, 'kill', documentId),
    delete: (await who.delete(records(ARTICLE, `/${documentId}`))).status,
    'list sources': (await who.get(records(SOURCE))).status,
    'add a source': (await who.post(records(SOURCE), { name: `Wire of ${title}` })).status,
    'list users': (await who.get('/admin/users')).status,
  };
}

const EVERY_DOOR_OF_THE_DESK = {
  list: 200,
  read: 200,
  check: 200,
  ledger: 200,
  'read a paste': 200,
  write: 201,
  save: 200,
  publish: 200,
  correct: 200,
  withhold: 200,
  restore: 200,
  kill: 200,
  delete: 200,
  'list sources': 200,
  'add a source': 201,
  'list users': 403,
};

describe('the roles that a new newsroom has', () => {
  it('an editor writes, publishes, withholds and corrects; what cannot be undone by a save is not hers', async () => {
    expect(await doors(editor, 'By the editor')).toEqual({ ...EVERY_DOOR_OF_THE_DESK, restore: 403, kill: 403, delete: 403 });
  });

  it('a syndication manager does all of that, kills and restores', async () => {
    expect(await doors(manager, 'By the manager')).toEqual(EVERY_DOOR_OF_THE_DESK);
  });

  it('a viewer looks at everything and writes nothing', async () => {
    const closed = { 'read a paste': 403, write: 403, save: 403, publish: 403, correct: 403, withhold: 403, restore: 403, kill: 403, delete: 403, 'add a source': 403 };
    expect(await doors(viewer, 'By the viewer')).toEqual({ ...EVERY_DOOR_OF_THE_DESK, ...closed });
  });

  it('the editor’s note is for who edits', async () => {
    const documentId = await draft('With a note');
    const note = async (who: Caller) => (await who.get(records(ARTICLE, `/${documentId}`))).body.data.editorsNote;
    expect([await note(editor), await note(manager), await note(viewer)]).toEqual(['Call the author.', 'Call the author.', undefined]);
  });

  it('a syndication manager has every right of ours, and each is there to be granted', async () => {
    const ours = newsroom.strapi.service('admin::permission').actionProvider.values().filter(({ pluginName }: { pluginName?: string }) => pluginName === 'syndication');
    const { permissions } = await newsroom.strapi.db.query('admin::role').findOne({ where: { code: 'syndication-manager' }, populate: ['permissions'] });
    const granted: readonly string[] = permissions.map(({ action }: { action: string }) => action);
    expect(ours.map(({ actionId }: { actionId: string }) => actionId).filter((id: string) => !granted.includes(id))).toEqual([]);
  });
});

describe('another start', () => {
  const forget = () => newsroom.strapi.store({ type: 'core', name: 'first-run' }).delete({ key: 'ready-made-roles' });
  const rows = async (code: string) => newsroom.strapi.db.query('admin::permission').count({ where: { role: { code } } });

  it('gives back nothing that an administrator took away, neither a right nor a role', async () => {
    await newsroom.strapi.db.query('admin::permission').delete({ where: { action: 'plugin::syndication.kill', role: { code: 'syndication-manager' } } });
    const { id } = await newsroom.strapi.db.query('admin::role').findOne({ where: { code: 'viewer' } });
    await newsroom.strapi.db.query('admin::role').delete({ where: { id } });
    const before = await rows('syndication-manager');
    await firstRun();
    expect([await rows('syndication-manager'), await rows('viewer')]).toEqual([before, 0]);
  });

  it('leaves a role of the same name as it is', async () => {
    await newsroom.strapi.service('admin::role').create({ name: 'viewer', code: 'our-own', description: 'Ours' });
    const before = await rows('syndication-manager');
    await forget();
    await firstRun();
    expect([await rows('syndication-manager'), await rows('our-own'), await newsroom.strapi.db.query('admin::role').count({ where: { code: 'viewer' } })]).toEqual([before, 0, 0]);
  });
});
