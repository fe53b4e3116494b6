import { openNewsroom, type Newsroom } from './support/newsroom';
import { ARTICLE, CITATION, clearStory, fileCitation, FULL_CITATION, PHOTO_CREDIT } from './support/stories';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const check = async (values: object, documentId: string | null = null) =>
  (await newsroom.editor.post('/syndication/articles/check', { model: ARTICLE, documentId, values })).body;
const fields = ({ holds }: { holds: readonly { field: string }[] }) => holds.map(({ field }) => field);

describe('the editor’s panel, while the form is not saved', () => {
  it('says what the block would be and what holds the story', async () => {
    const citation = await fileCitation(newsroom, { copyrightHolder: null });
    const answer = await check({ title: 'Typed', relationship: 'republished', bylines: [], citation: { connect: [{ id: 1, documentId: citation }], disconnect: [] } });
    expect(fields(answer)).toEqual(['bylines', 'citation.copyrightHolder']);
    expect(answer.attribution.text).toContain('Citation: Ferry line returns');
  });

  it('follows the typing on top of the saved draft', async () => {
    const { documentId } = await newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom) });
    expect((await check({}, documentId)).holds).toEqual([]);
    expect(fields(await check({ pubStatus: 'withheld', bylines: [] }, documentId))).toEqual(['pubStatus', 'bylines']);
    expect((await check({ correctionNote: 'The ferry is green.' }, documentId)).attribution.text).toMatch(/^Correction: The ferry is green\./);
  });

  it('sees a citation taken away, and another put in its place', async () => {
    const { documentId } = await newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom) });
    expect(fields(await check({ citation: { connect: [], disconnect: [{ id: 1 }] } }, documentId))).toEqual(['citation']);
    const other = await newsroom.documents(CITATION).create({ data: { ...FULL_CITATION, copyrightHolder: 'Others' } });
    const answer = await check({ citation: { connect: [{ documentId: other.documentId }], disconnect: [{ id: 1 }] } }, documentId);
    expect(answer.attribution.text).toContain('© 2022 Others');
  });

  it('keeps the credits of saved pictures and shows new ones, in the order of the form', async () => {
    const [one, two] = await Promise.all(['One/Agency', 'Two/Agency'].map((creditLine) => newsroom.documents(PHOTO_CREDIT).create({ data: { creditLine } })));
    const { documentId } = await newsroom.documents(ARTICLE).create({
      data: await clearStory(newsroom, { pictures: [{ caption: 'First', credit: { documentId: one?.documentId } }] }),
    });
    const { body: form } = await newsroom.editor.get(`/content-manager/collection-types/${ARTICLE}/${documentId}`);
    const [saved] = form.data.pictures;
    const pictures = [{ caption: 'New', credit: { connect: [{ documentId: two?.documentId }], disconnect: [] } }, { id: saved.id, caption: 'First' }];
    expect((await check({ pictures }, documentId)).attribution.text.split('\n').slice(0, 2)).toEqual(['Photo: Two/Agency', 'Photo: One/Agency']);
    expect(fields(await check({ pictures: [{ caption: 'Bare' }] }, documentId))).toEqual(['pictures.0.credit']);
  });

  it('says at once what the gate would say', async () => {
    const { documentId } = await newsroom.documents(ARTICLE).create({ data: { title: 'Bare', relationship: 'adapted', citation: { documentId: await fileCitation(newsroom, { address: null }) } } });
    const publish = await newsroom.editor.post(`/content-manager/collection-types/${ARTICLE}/${documentId}/actions/publish`, {});
    const refused = publish.body.error.details.holds.map(({ reason, field, message }: Record<string, string>) => ({ reason, field, message }));
    expect((await check({}, documentId)).holds).toEqual(refused);
  });

  it('is closed to an author who may read her own drafts only', async () => {
    const { documentId } = await newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom) });
    const author = await newsroom.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-author' } });
    await newsroom.strapi.db.query('admin::permission').create({ data: { action: 'plugin::syndication.check', properties: {}, conditions: [], role: author.id } });
    const person = { email: 'author@newsroom.example', password: 'Author-of-stories-1' };
    await newsroom.strapi.service('admin::user').create({ ...person, firstname: 'An', lastname: 'Author', isActive: true, registrationToken: null, roles: [author.id] });
    const her = await newsroom.signIn(person);
    const body = { model: ARTICLE, values: {} };
    expect((await her.post('/syndication/articles/check', { ...body, documentId })).status).toBe(403);
    expect((await her.post('/syndication/articles/check', body)).status).toBe(200);
  });

  it('is closed to strangers, to API tokens and to bad requests', async () => {
    const body = { model: ARTICLE, values: {} };
    expect((await newsroom.reader.post('/syndication/articles/check', body)).status).toBe(401);
    expect((await newsroom.machine.post('/syndication/articles/check', body)).status).toBe(401);
    expect((await newsroom.editor.post('/syndication/articles/check', { ...body, values: 'x' })).status).toBe(400);
    expect((await newsroom.editor.post('/syndication/articles/check', { ...body, model: 'admin::user' })).status).toBe(404);
  });
});
