import { openNewsroom, type Newsroom } from './support/newsroom';
import { ARTICLE, CITATION, clearStory, fileCitation, FULL_CITATION, PHOTO_CREDIT } from './support/stories';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const check = async (values: object, documentId: string | null = null, asked: object = {}) =>
  (await newsroom.editor.post('/syndication/articles/check', { model: ARTICLE, documentId, values, ...asked })).body;
const duty = ({ duties }: { duties: readonly { duty: string }[] }, name: string) => duties.find((line) => line.duty === name);
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
    const refused = publish.body.error.details.holds.map(({ reason, field, message, hold, override }: Record<string, unknown>) => ({ reason, field, message, hold, override }));
    expect((await check({}, documentId)).holds).toEqual(refused);
  });

  it('has a line for every duty, red exactly where the gate holds the story', async () => {
    const citation = await fileCitation(newsroom, { copyrightHolder: null });
    const { documentId } = await newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom, { bylines: [], citation: { documentId: citation } }) });
    const { duties, holds } = await check({}, documentId);
    const red = duties.filter(({ state }: { state: string }) => state === 'held');
    expect(red.map((line: { duty: string; field: string }) => [line.duty, line.field])).toEqual([
      ['byline', 'bylines'],
      ['copyright-holder', 'citation.copyrightHolder'],
    ]);
    expect(red.flatMap((line: { holds: object[] }) => line.holds)).toEqual(holds);
    expect(duties.map((line: { duty: string }) => line.duty)).toEqual(expect.arrayContaining(['headline', 'address', 'retrieved', 'embargo', 'expiry']));
  });

  it('offers fixes: into the form what is the article’s, into the citation what is the citation’s', async () => {
    const citation = await fileCitation(newsroom, { author: 'Chad Day', distributor: 'Harbour Wire', copyrightHolder: null, retrieved: null });
    const { documentId } = await newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom, { bylines: [], citation: { documentId: citation } }) });
    const answer = await check({}, documentId, { today: '2024-03-06' });
    expect(duty(answer, 'byline')).toMatchObject({ fixes: [{ act: 'take', values: { bylines: [{ name: 'Chad Day', role: 'words' }] }, record: null }, {}] });
    const [today] = answer.duties.find((line: { duty: string }) => line.duty === 'retrieved').fixes;
    expect(today).toEqual({ act: 'today', value: '2024-03-06', values: { retrieved: '2024-03-06' }, record: { model: CITATION, documentId: citation } });

    await newsroom.editor.put(`/content-manager/collection-types/${today.record.model}/${today.record.documentId}`, today.values);
    expect(duty(await check({}, documentId), 'retrieved')).toMatchObject({ state: 'met', stated: '2024-03-06' });
    expect(await newsroom.documents(CITATION).findOne({ documentId: citation })).toMatchObject({ author: 'Chad Day', retrieved: '2024-03-06' });
  });

  it('clears an embargo that ended together with the words it was read from, which would hold the story alone', async () => {
    const [{ values }] = (await check({ title: 'Ours', embargo: '2024-01-01T12:00:00.000Z', embargoStated: 'New Year, noon' })).duties.find((line: { duty: string }) => line.duty === 'embargo').fixes;
    expect(values).toEqual({ embargo: null, embargoStated: null });
    expect(duty(await check({ title: 'Ours', ...values }), 'embargo')).toMatchObject({ state: 'met' });
  });

  it('asks for a look at rules that nobody confirmed, and holds the story where they take something away', async () => {
    const under = async (usageTerms: string) => {
      const citation = await fileCitation(newsroom, { usageTerms });
      const { documentId } = await newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom, { citation: { documentId: citation } }) });
      return check({}, documentId);
    };
    const editorial = await under('For editorial use only.');
    expect(duty(editorial, 'terms')).toMatchObject({ state: 'check', field: 'citation.usageTerms', remarks: [{ about: 'terms-proposed', count: 1 }] });
    expect(editorial.holds).toEqual([]);
    expect(duty(await under('As agreed on the telephone.'), 'terms')).toMatchObject({ state: 'check', remarks: [{ about: 'terms-unread' }] });
    expect(duty(await under('Print only.'), 'terms')).toMatchObject({ state: 'held', holds: [{ reason: 'channel-not-allowed' }] });
  });

  it('shows the block in another style and language, and changes nothing by it', async () => {
    const { documentId } = await newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom) });
    const { attribution } = await check({}, documentId);
    expect(attribution.jsonLd['@type']).toBe('NewsArticle');
    expect(attribution.head).toContainEqual({ tag: 'meta', attributes: { name: 'tdm-reservation', content: '1' } });
    const german = (await check({}, documentId, { language: 'de' })).attribution;
    expect(german.text).toContain('Quelle: ');
    expect(german.html).toContain('lang="de"');
    const apa = (await check({}, documentId, { style: 'apa' })).attribution;
    expect(apa.text).not.toContain('Citation: ');
    expect((await check({}, documentId)).attribution).toEqual(attribution);
    for (const asked of [{ style: 'mine' }, { language: 'tlh' }, { today: 'today' }]) {
      expect((await newsroom.editor.post('/syndication/articles/check', { model: ARTICLE, documentId, values: {}, ...asked })).status).toBe(400);
    }
  });

  it('offers no click in the citation to somebody who may not write it', async () => {
    const citation = await fileCitation(newsroom, { author: 'Chad Day', retrieved: null });
    const { documentId } = await newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom, { bylines: [], citation: { documentId: citation } }) });
    const role = await newsroom.strapi.db.query('admin::role').create({ data: { name: 'Writers', code: 'writers', description: '' } });
    const grant = (action: string, subject: string | null) =>
      newsroom.strapi.db.query('admin::permission').create({ data: { action, subject, properties: subject === ARTICLE ? { locales: ['en'] } : {}, conditions: [], role: role.id } });
    for (const right of ['read', 'update']) await grant(`plugin::content-manager.explorer.${right}`, ARTICLE);
    await grant('plugin::content-manager.explorer.read', CITATION);
    await grant('plugin::syndication.check', null);
    const person = { email: 'writer@newsroom.example', password: 'Writer-of-stories-1' };
    await newsroom.strapi.service('admin::user').create({ ...person, firstname: 'A', lastname: 'Writer', isActive: true, registrationToken: null, roles: [role.id] });
    const { body } = await (await newsroom.signIn(person)).post('/syndication/articles/check', { model: ARTICLE, documentId, values: {} });
    expect(duty(body, 'retrieved')).toMatchObject({ state: 'held', fixes: [] });
    expect(duty(body, 'byline')).toMatchObject({ state: 'held', fixes: [{ record: null }] });
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
