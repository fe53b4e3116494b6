import { openNewsroom, type Caller, type Newsroom } from './support/newsroom';
import { ARTICLE, clearStory, PHOTO_CREDIT } from './support/stories';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

/** A picture of the media library that needs no bytes: it says nothing of itself. */
async function picture(name: string): Promise<number> {
  const data = { name, hash: name, ext: '.jpg', mime: 'image/jpeg', size: 1, url: `/uploads/${name}.jpg`, provider: 'local', folderPath: '/' };
  return (await newsroom.strapi.db.query('plugin::upload.file').create({ data })).id;
}

const credit = async (creditLine: string) => newsroom.documents(PHOTO_CREDIT).create({ data: { creditLine } });
const story = async (pictures: readonly object[]) => newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom, { pictures }) });
const library = async (search = '', who: Caller = newsroom.editor) => (await who.get(`/syndication/pictures?pageSize=48${search}`)).body;
const inLibrary = async (file: number, search = '') => (await library(search)).pictures.find((entry: { file: number }) => entry.file === file);
const inForm = (values: object, documentId: string | null = null, who: Caller = newsroom.editor) => who.post('/syndication/articles/pictures', { model: ARTICLE, documentId, locale: 'en', values });

describe('the pictures of the media library', () => {
  it('stand beside the credits with which stories show them', async () => {
    const file = await picture('credited');
    const { documentId } = await credit('Photo: Ada Lund/Harbour Press');
    await story([{ image: file, credit: { documentId } }]);
    const shown = await inLibrary(file);
    expect(shown).toMatchObject({ name: 'credited', thumbnail: '/uploads/credited.jpg', stories: 1, uncredited: [], credits: [{ documentId, line: 'Photo: Ada Lund/Harbour Press', mayUpdate: true }] });
    expect(await inLibrary(file, '&wanted=without-credit')).toBeUndefined();
  });

  it('are marked where a story shows them without a credit, though another has one', async () => {
    const file = await picture('half');
    const { documentId } = await credit('Photo: Ada Lund');
    await story([{ image: file, credit: { documentId } }]);
    const { documentId: bare } = await story([{ image: file }]);
    expect(await inLibrary(file, '&wanted=without-credit')).toMatchObject({ stories: 2, credits: [{ documentId }], uncredited: [{ model: ARTICLE, documentId: bare, locale: 'en' }] });
  });

  it('that no story shows have no credit', async () => {
    const file = await picture('unused');
    expect(await inLibrary(file, '&wanted=without-credit')).toMatchObject({ stories: 0, credits: [], uncredited: [] });
  });

  it('say where a credit line is written, and come page by page', async () => {
    for (const name of ['one', 'two', 'three']) await picture(name);
    const first = (await newsroom.editor.get('/syndication/pictures?pageSize=2')).body;
    const second = (await newsroom.editor.get('/syndication/pictures?pageSize=2&page=2')).body;
    expect(first).toMatchObject({ page: 1, creditType: { uid: PHOTO_CREDIT, line: 'creditLine', mayCreate: true } });
    expect(first.pictures.map(({ file }: { file: number }) => file)).not.toEqual(second.pictures.map(({ file }: { file: number }) => file));
    expect(first.pageCount).toBe(Math.ceil(first.total / 2));
    expect((await newsroom.editor.get('/syndication/pictures?wanted=everything')).status).toBe(400);
  });

  it('are for who may read the media library, and their credits for who may change these', async () => {
    const file = await picture('guarded');
    await story([{ image: file, credit: { documentId: (await credit('Photo: Guarded')).documentId } }]);
    expect((await (await memberWho([])).get('/syndication/pictures')).status).toBe(403);
    const reader = await memberWho([{ action: 'plugin::upload.read', subject: null }, { action: 'plugin::content-manager.explorer.read', subject: ARTICLE }, { action: 'plugin::content-manager.explorer.read', subject: PHOTO_CREDIT }]);
    const { pictures, creditType } = await library('', reader);
    expect(pictures.find((entry: { file: number }) => entry.file === file).credits[0].mayUpdate).toBe(false);
    expect(creditType.mayCreate).toBe(false);
  });
});

describe('the pictures of an open form', () => {
  it('are those that it holds, saved or not, each with the field that names its credit', async () => {
    const [file, other] = [await picture('in form'), await picture('added')];
    const { documentId: creditId } = await credit('Photo: Tomas Quill');
    const { documentId } = await story([{ image: file, caption: 'The harbour', credit: { documentId: creditId } }]);
    const saved = await newsroom.documents(ARTICLE).findOne({ documentId, status: 'draft', populate: ['pictures'] });
    const [first] = saved?.['pictures'] as readonly { id: number }[];
    const { body } = await inForm({ pictures: [{ ...first, image: { id: file } }, { image: { id: other } }] }, documentId);
    expect(body.pictures).toMatchObject([
      { picture: 0, field: 'pictures.0.credit', caption: 'The harbour', file: { file, name: 'in form' }, credit: { documentId: creditId, line: 'Photo: Tomas Quill' } },
      { picture: 1, field: 'pictures.1.credit', caption: null, file: { file: other }, credit: null },
    ]);
  });

  it('are shown to nobody who may not read the story', async () => {
    const { documentId } = await story([]);
    expect((await inForm({}, documentId, await memberWho([]))).status).toBe(403);
    expect((await inForm({}, documentId, newsroom.reader)).status).toBe(401);
  });
});

let members = 0;
async function memberWho(permissions: readonly { action: string; subject: string | null }[]): Promise<Caller> {
  const { strapi } = newsroom;
  members += 1;
  const role = await strapi.service('admin::role').create({ name: `Member ${members}`, description: '' });
  for (const permission of [{ action: 'plugin::syndication.check', subject: null }, ...permissions]) {
    await strapi.db.query('admin::permission').create({ data: { ...permission, properties: { locales: ['en'] }, conditions: [], role: role.id } });
  }
  const person = { email: `member-${members}@newsroom.example`, password: 'Member-of-desk-1' };
  await strapi.service('admin::user').create({ ...person, firstname: 'A', lastname: 'Member', isActive: true, registrationToken: null, roles: [role.id] });
  return newsroom.signIn(person);
}
