import { openNewsroom, type Newsroom } from './support/newsroom';
import { ARTICLE, countRows, HARBOUR_BLOCK, HARBOUR_PAGE } from './support/stories';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const paste = (text: unknown) => newsroom.editor.post('/syndication/paste/file', { text });

describe('a pasted page', () => {
  it('is read with the words behind every field, and nothing is stored', async () => {
    const before = await countRows(newsroom);
    const { status, body } = await newsroom.editor.post('/syndication/paste/read', { text: HARBOUR_PAGE });
    expect(status).toBe(200);
    const [read] = body.reading.stories;
    expect(read.story.headline).toBe('Harbour tunnel to open two years late, port says');
    expect(read.provenance).toContainEqual(expect.objectContaining({ field: 'rights.copyrightHolder', quote: expect.stringContaining('© 2021') }));
    expect(await countRows(newsroom)).toBe(before);
  });

  it('is filed as a draft that is complete, published by one click, and carries its foot to the letter', async () => {
    const { status, body } = await paste(HARBOUR_PAGE);
    expect(status).toBe(201);
    const { documentId } = body;
    expect(await countRows(newsroom, { documentId, publishedAt: { $notNull: true } })).toBe(0);

    const published = await newsroom.editor.post(`/content-manager/collection-types/${ARTICLE}/${documentId}/actions/publish`, {});
    expect(published.status).toBe(200);

    const { body: answer } = await newsroom.reader.get(`/api/articles/${documentId}`);
    expect(answer.data.attribution.text).toBe(HARBOUR_BLOCK);
    expect(answer.data.slug).toBe('harbour-tunnel-to-open-two-years-late-port-says');
    const { data } = (await newsroom.graphql(`{ article(documentId: "${documentId}") { title attribution { text html jsonLd } } }`)).body;
    expect(data.article.attribution).toEqual(answer.data.attribution);
  });

  it('keeps the body free of dead links and backslashes', async () => {
    const { body } = await paste(HARBOUR_PAGE);
    const article = await newsroom.documents(ARTICLE).findOne({ documentId: body.documentId });
    expect(article?.body).toHaveLength(3);
    expect(JSON.stringify(article?.body)).toContain('nearly $2 million were ordered from a supplier abroad');
  });

  it('keeps the payload as it was received, lone surrogates included', async () => {
    const text = `${HARBOUR_PAGE}\r\n\ud800 end`;
    const { body } = await paste(text);
    expect(body.read.notes).toContainEqual(expect.objectContaining({ weight: 'check', reason: expect.stringMatching(/broken/) }));
    const kept = await newsroom.editor.get(`/syndication/receipts/${body.receiptId}`).responseType('blob');
    expect(kept.body.toString('utf16le')).toBe(text);
    expect(kept.headers['content-disposition']).toMatch(/^attachment/);
    expect((await newsroom.reader.get(`/syndication/receipts/${body.receiptId}`)).status).toBe(401);
    expect((await newsroom.editor.get('/syndication/receipts/no-such')).status).toBe(404);
  });

  it('makes one byline record for one writer, however often she is pasted', async () => {
    await Promise.all([paste(HARBOUR_PAGE), paste(HARBOUR_PAGE), paste(HARBOUR_PAGE)]);
    expect(await newsroom.strapi.db.query('api::byline.byline').count({ where: { name: 'Ines Calder' } })).toBe(1);
  });

  it('is not filed for an editor whose role may not create articles', async () => {
    const { body } = await newsroom.reader.post('/syndication/paste/file', { text: HARBOUR_PAGE });
    expect(body.error.status).toBe(401);
  });
});

describe('a paste that is not a story', () => {
  const everything = async () => [await countRows(newsroom), await newsroom.strapi.db.query('api::syndication-citation.syndication-citation').count()];

  it.each([
    ['an empty paste', '', 400],
    ['white space', ' \n\t\n ', 400],
    ['binary bytes', `\u0000\u0001PNG\u0000${'\u0003\u0000'.repeat(50)}`, 400],
    ['no text at all', undefined, 400],
    ['a number', 7, 400],
    ['ten megabytes', 'All work and no play. '.repeat(480_000), 413],
  ])('%s gets a clear answer and leaves nothing behind', async (_name, text, status) => {
    const before = await everything();
    const answer = await paste(text);
    expect(answer.status).toBe(status);
    expect(answer.body.error.message.length).toBeGreaterThan(20);
    expect(await everything()).toEqual(before);
  });
});

describe('a page that leaves questions open', () => {
  it('with two copyright lines of different holders files neither, and says so', async () => {
    const { body } = await paste(HARBOUR_PAGE.replace('Citation:', '© 2024 Sciencewire Ltd\n\nCitation:'));
    expect(body.read.story.rights.copyrightHolder).toBeNull();
    expect(body.read.notes).toContainEqual(expect.objectContaining({ weight: 'check', quote: expect.stringContaining('Sciencewire') }));
    const publish = await newsroom.editor.post(`/content-manager/collection-types/${ARTICLE}/${body.documentId}/actions/publish`, {});
    expect(publish.body.error.details.holds.map(({ field }: { field: string }) => field)).toEqual(['citation.copyrightHolder']);
  });

  it('without a headline is filed without one, says so, and cannot be published', async () => {
    const text = 'The ferry to the islands ran aground on Monday night, and nobody was hurt, the coast guard said in a statement.\n\nIt was towed to port at dawn.';
    const { status, body } = await paste(text);
    expect(status).toBe(201);
    expect(body.read.story.headline).toBeNull();
    expect(body.read.notes).toContainEqual(expect.objectContaining({ weight: 'check', rule: 'lift-headline' }));
    const publish = await newsroom.editor.post(`/content-manager/collection-types/${ARTICLE}/${body.documentId}/actions/publish`, {});
    expect(publish.status).toBe(400);
    expect(publish.body.error.details.holds.map(({ field }: { field: string }) => field)).toContain('title');
  });
});
