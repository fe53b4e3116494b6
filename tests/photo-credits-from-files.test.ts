import sharp from 'sharp';
import { madeJpeg, xmpOf, type MadeMetadata } from '../src/plugins/syndication/newsroom/intake/photo/fixtures/made-picture';
import { openNewsroom, type Newsroom } from './support/newsroom';
import { ARTICLE, clearStory, PHOTO_CREDIT } from './support/stories';

const FILE = 'plugin::upload.file';
const CAPTION = 'The ferry leaves Sandholm on Monday.';
const ANA = { xmp: xmpOf({ 'dc:creator': 'Ana Lima', 'photoshop:Credit': 'The Harbour Press via AP', 'dc:description': CAPTION, 'plus:LicensorURL': 'https://harbour.example/buy' }) };
const TWO_NAMES = { xmp: xmpOf({ 'dc:creator': 'Ana Lima' }), iim: { '2:80': ['Tomas Ahl'] } };

let newsroom: Newsroom;
let plain: Uint8Array;
beforeAll(async () => {
  newsroom = await openNewsroom();
  plain = await sharp({ create: { width: 320, height: 240, channels: 3, background: 'navy' } }).jpeg({ quality: 100 }).toBuffer();
});
afterAll(async () => {
  const upload = newsroom.strapi.plugin('upload').service('upload');
  for (const file of await newsroom.strapi.db.query(FILE).findMany()) await upload.remove(file);
  await newsroom.close();
});

const upload = async (metadata: MadeMetadata): Promise<number> => {
  const { status, body } = await newsroom.machine.post('/api/upload').attach('files', Buffer.from(madeJpeg(metadata, plain)), { filename: 'ferry.jpg', contentType: 'image/jpeg' });
  expect({ status, body }).toMatchObject({ status: 201 });
  return body[0].id;
};
const picturesOf = async (documentId: string, status: 'draft' | 'published' = 'draft') => {
  const row = await newsroom.strapi.db.query(ARTICLE).findOne({ where: { documentId, publishedAt: status === 'draft' ? null : { $notNull: true } }, populate: { pictures: { populate: { image: true, credit: { populate: ['agencies'] } } } } });
  return row.pictures;
};
const credits = async () => newsroom.strapi.db.query(PHOTO_CREDIT).count();
const inContentManager = async (pictures: readonly object[]) => {
  const { status, body } = await newsroom.editor.post(`/content-manager/collection-types/${ARTICLE}`, { ...(await clearStory(newsroom, { pictures })), citation: undefined });
  expect({ status, body }).toMatchObject({ status: 201 });
  return body.data;
};
const PREFILLED = {
  caption: CAPTION,
  credit: { creditLine: 'Ana Lima/The Harbour Press via AP', photographer: 'Ana Lima', acquireLicencePage: 'https://harbour.example/buy', mayBePassedOn: false, agencies: [{ name: 'The Harbour Press' }, { name: 'AP', role: 'distributor' }] },
};

describe('a picture with a credit in its file', () => {
  it('is credited when it is put into a story in the content manager', async () => {
    const image = await upload(ANA);
    const { documentId } = await inContentManager([{ __temp_key__: 'a0', image: { id: image, name: 'ferry.jpg' }, caption: null, credit: { connect: [], disconnect: [] } }]);
    expect(await picturesOf(documentId)).toMatchObject([PREFILLED]);
  });

  it('clears the gate: a published story is born credited over REST', async () => {
    const image = await upload(ANA);
    const bare = await newsroom.machine.post('/api/articles', { data: await clearStory(newsroom, { pictures: [{ image: await upload({}) }] }) });
    expect(bare.body.error.details.holds).toEqual([expect.objectContaining({ reason: 'picture-uncredited' })]);

    const { status, body } = await newsroom.machine.post('/api/articles', { data: await clearStory(newsroom, { pictures: [{ image }] }) });
    expect(status).toBe(201);
    for (const version of ['draft', 'published'] as const) expect(await picturesOf(body.data.documentId, version)).toMatchObject([PREFILLED]);
    const { body: answer } = await newsroom.reader.get(`/api/articles/${body.data.documentId}`);
    expect(answer.data.attribution.text).toContain('Ana Lima/The Harbour Press via AP');
  });

  it('is credited over GraphQL', async () => {
    const image = await upload(ANA);
    const { body } = await newsroom.graphql(`mutation { createArticle(status: DRAFT, data: { title: "Ferry", pictures: [{ image: "${image}" }] }) { documentId } }`, newsroom.machine);
    expect(await picturesOf(body.data.createArticle.documentId)).toMatchObject([PREFILLED]);
  });

  it('is credited through the document service when its file is put into an entry that was empty', async () => {
    const { documentId } = await newsroom.documents(ARTICLE).create({ data: { title: 'Ferry', pictures: [{ caption: 'Ours' }, {}] } });
    const [first, second] = await picturesOf(documentId);
    const image = await upload(ANA);
    await newsroom.documents(ARTICLE).update({ documentId, data: { pictures: [{ id: first.id, image }, { id: second.id, image: { connect: [{ id: image }] } }] } });
    expect(await picturesOf(documentId)).toMatchObject([{ ...PREFILLED, caption: 'Ours' }, PREFILLED]);
  });

  it('is read as it was uploaded: the copy that Strapi keeps says nothing', async () => {
    const image = await upload(ANA);
    const { url } = await newsroom.strapi.db.query(FILE).findOne({ where: { id: image } });
    expect((await sharp(`${newsroom.strapi.dirs.static.public}${url}`).metadata()).xmp).toBeUndefined();
    const { status, body } = await newsroom.editor.get(`/syndication/photo?file=${image}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ reading: { facts: { creator: { from: 'XMP', tag: 'dc:creator', words: ['Ana Lima'] } }, conflicts: [] }, proposal: { credit: { photographer: 'Ana Lima' }, caption: CAPTION } });
  });
});

describe('what is there is never changed', () => {
  it('neither a credit nor a caption', async () => {
    const image = await upload(ANA);
    const { documentId: credit } = await newsroom.documents(PHOTO_CREDIT).create({ data: { creditLine: 'Tomas Ahl' } });
    const before = await credits();
    for (const linked of [credit, { documentId: credit }, { connect: [{ documentId: credit }] }, { set: [{ documentId: credit }] }]) {
      const { documentId } = await newsroom.documents(ARTICLE).create({ data: { title: 'Ferry', pictures: [{ image, caption: 'Ours', credit: linked }] } });
      expect(await picturesOf(documentId)).toMatchObject([{ caption: 'Ours', credit: { creditLine: 'Tomas Ahl' } }]);
    }
    expect(await credits()).toBe(before);
  });

  it('a credit that the desk took off stays off, and a save of something else files no second one', async () => {
    const image = await upload(ANA);
    const { documentId } = await inContentManager([{ image: { id: image } }]);
    const before = await credits();
    const [{ id, credit }] = await picturesOf(documentId);
    const save = (values: object) => newsroom.editor.put(`/content-manager/collection-types/${ARTICLE}/${documentId}`, values);
    const untouched = { id, image: { id: image }, caption: CAPTION, credit: { connect: [], disconnect: [] } };
    expect((await save({ title: 'Ferry', pictures: [untouched] })).status).toBe(200);
    expect(await picturesOf(documentId)).toMatchObject([PREFILLED]);
    expect((await save({ pictures: [{ ...untouched, credit: { connect: [], disconnect: [{ id: credit.id, documentId: credit.documentId }] } }] })).status).toBe(200);
    expect((await save({ title: 'Ferries', pictures: [untouched] })).status).toBe(200);
    expect(await picturesOf(documentId)).toMatchObject([{ credit: null }]);
    expect(await credits()).toBe(before);
  });

  it('a machine that writes the same picture again keeps the credit that the desk has mended', async () => {
    const image = await upload(ANA);
    const { body } = await newsroom.machine.post('/api/articles?status=draft', { data: { title: 'Ferry', pictures: [{ image }] } });
    const { documentId } = body.data;
    const [{ credit }] = await picturesOf(documentId);
    await newsroom.documents(PHOTO_CREDIT).update({ documentId: credit.documentId, data: { photographer: 'Anna Lima' } });
    const before = await credits();
    expect((await newsroom.machine.put(`/api/articles/${documentId}?status=draft`, { data: { pictures: [{ image }] } })).status).toBe(200);
    expect(await picturesOf(documentId)).toMatchObject([{ credit: { documentId: credit.documentId, photographer: 'Anna Lima' } }]);
    expect(await credits()).toBe(before);
  });
});

describe('a file that is not clear', () => {
  it('is not guessed from: the reading shows who says what', async () => {
    const image = await upload(TWO_NAMES);
    const before = await credits();
    const { documentId } = await inContentManager([{ image: { id: image } }]);
    expect(await picturesOf(documentId)).toMatchObject([{ credit: null }]);
    expect(await credits()).toBe(before);
    const { body } = await newsroom.editor.get(`/syndication/photo?file=${image}`);
    expect(body.reading.conflicts).toEqual([{ field: 'creator', facts: [expect.objectContaining({ from: 'XMP', words: ['Ana Lima'] }), expect.objectContaining({ from: 'IIM', words: ['Tomas Ahl'] })] }]);
    expect(body.proposal).toMatchObject({ credit: null, notes: [{ weight: 'check' }] });
    const checked = await newsroom.editor.post('/syndication/articles/check', { model: ARTICLE, values: { title: 'Ferry', pictures: [{ image: { id: image } }] } });
    expect(checked.body.pictures).toEqual([{ picture: 0, notes: [expect.objectContaining({ quote: expect.stringMatching(/Ana Lima.*Tomas Ahl/) })] }]);
  });

  it('says nothing any more once another picture replaces it', async () => {
    const image = await upload(ANA);
    await newsroom.machine.post(`/api/upload?id=${image}`).attach('files', Buffer.from(madeJpeg({ xmp: xmpOf({ 'dc:creator': 'Tomas Ahl' }) }, plain)), { filename: 'ferry.jpg', contentType: 'image/jpeg' });
    const { body } = await newsroom.editor.get(`/syndication/photo?file=${image}`);
    expect(body.reading.facts.creator?.words).toEqual(['Tomas Ahl']);
  });

  it.each([
    ['that is gone from the disk', { provider: 'local', url: '/uploads/gone.jpg' }],
    ['whose address leads out of the house', { provider: 'local', url: '/uploads/../../package.json' }],
    ['that another provider keeps', { provider: 'elsewhere', url: 'http://169.254.169.254/latest/meta-data' }],
  ])('%s is saved all the same', async (_what, place) => {
    const { id } = await newsroom.strapi.db.query(FILE).create({ data: { name: 'gone.jpg', hash: 'gone', ext: '.jpg', mime: 'image/jpeg', size: 1, ...place } });
    const { documentId } = await newsroom.documents(ARTICLE).create({ data: { title: 'Ferry', pictures: [{ image: id }] } });
    expect(await picturesOf(documentId)).toMatchObject([{ image: { id }, credit: null }]);
    expect((await newsroom.editor.get(`/syndication/photo?file=${id}`)).status).toBe(404);
    await newsroom.strapi.db.query(FILE).delete({ where: { id } });
  });
});

describe('GET /syndication/photo', () => {
  it('is for administrators, and for files that there are', async () => {
    expect((await newsroom.reader.get('/syndication/photo?file=1')).status).toBe(401);
    expect((await newsroom.editor.get('/syndication/photo?file=999999')).status).toBe(404);
    expect((await newsroom.editor.get('/syndication/photo?file=x')).status).toBe(400);
  });

  it('is not for who may not read the media library', async () => {
    const image = await upload(ANA);
    const person = { email: 'clerk@newsroom.example', password: 'Clerk-1234567890' };
    const role = await newsroom.strapi.service('admin::role').create({ name: 'Clerk', description: '' });
    await newsroom.strapi.service('admin::role').addPermissions(role.id, [{ action: 'plugin::syndication.check' }]);
    await newsroom.strapi.service('admin::user').create({ ...person, firstname: 'Clerk', lastname: 'Clerk', isActive: true, registrationToken: null, roles: [role.id] });
    const clerk = await newsroom.signIn(person);
    expect((await clerk.get(`/syndication/photo?file=${image}`)).status).toBe(403);
    await newsroom.strapi.service('admin::role').addPermissions(role.id, [{ action: 'plugin::upload.read' }]);
    expect((await clerk.get(`/syndication/photo?file=${image}`)).status).toBe(200);
  });
});
