import { createHash } from 'node:crypto';
import { openNewsroom, type Newsroom } from './support/newsroom';
import { ARTICLE, CITATION, clearStory, fileCitation } from './support/stories';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const documents = () => newsroom.documents(ARTICLE);
const printed = async (documentId: string, on?: string) =>
  (await newsroom.editor.get(`/syndication/printed?model=${ARTICLE}&documentId=${documentId}${on ? `&on=${encodeURIComponent(on)}` : ''}`)).body.printed;
const publishAsEditor = (documentId: string) => newsroom.editor.post(`/content-manager/collection-types/${ARTICLE}/${documentId}/actions/publish`, {});
const today = () => new Date().toISOString().slice(0, 10);

it('the desk can show what was printed, by whom and when, after the citation has changed', async () => {
  const citation = await fileCitation(newsroom);
  const { documentId } = await documents().create({ data: await clearStory(newsroom, { citation: { documentId: citation } }) });
  await publishAsEditor(documentId);
  const first = await printed(documentId);
  expect(first).toMatchObject({ by: expect.stringMatching(/^admin:\d+$/), text: expect.stringMatching(/^© 2022 The Sandholm Courier\n/) });
  expect(createHash('sha256').update(`${JSON.stringify(first.facts)}\n${first.text}`).digest('hex')).toBe(first.sha256);

  await newsroom.documents(CITATION).update({ documentId: citation, data: { copyrightHolder: 'Courier Group' } });
  expect((await newsroom.reader.get(`/api/articles/${documentId}`)).body.data.attribution.text).toMatch(/^© 2022 Courier Group\n/);
  expect(await printed(documentId, today())).toEqual(first);

  await publishAsEditor(documentId);
  expect((await printed(documentId)).text).toMatch(/^© 2022 Courier Group\n/);
  expect(await printed(documentId, first.at)).toEqual(first);
});

it('nothing was printed before the first publication, and nothing after its end', async () => {
  const { documentId } = await documents().create({ data: await clearStory(newsroom) });
  expect(await printed(documentId)).toBeNull();
  await documents().publish({ documentId });
  expect(await printed(documentId, '2001-01-01')).toBeNull();
  const { at } = await printed(documentId);
  await documents().unpublish({ documentId });
  expect(await printed(documentId)).toBeNull();
  expect((await printed(documentId, at)).at).toBe(at);
});

it('a refused publication prints nothing', async () => {
  const { documentId } = await documents().create({ data: await clearStory(newsroom, { bylines: [] }) });
  expect((await publishAsEditor(documentId)).status).toBe(400);
  expect(await printed(documentId)).toBeNull();
});

it('the end of a deleted story is kept too', async () => {
  const { documentId } = await documents().create({ data: await clearStory(newsroom), status: 'published' });
  const { at } = await printed(documentId);
  await documents().delete({ documentId });
  expect(await printed(documentId)).toBeNull();
  expect((await printed(documentId, at)).at).toBe(at);
});

it('a day that is none is refused, and strangers learn nothing', async () => {
  expect((await newsroom.editor.get(`/syndication/printed?model=${ARTICLE}&documentId=x&on=yesterday`)).status).toBe(400);
  expect((await newsroom.reader.get(`/syndication/printed?model=${ARTICLE}&documentId=x`)).status).toBe(401);
});
