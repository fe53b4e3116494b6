import { openNewsroom, type Newsroom } from './support/newsroom';
import { ARTICLE, clearStory, fileCitation, HARBOUR_BLOCK, HARBOUR_PAGE } from './support/stories';

let newsroom: Newsroom;
let desk: Assistant;
beforeAll(async () => {
  process.env.MCP_ENABLED = 'true';
  newsroom = await openNewsroom();
  desk = await assistantWith(['paste', 'check', 'see-editors-notes'], ['read', 'create', 'update']);
});
afterAll(async () => {
  delete process.env.MCP_ENABLED;
  await newsroom.close();
});

const OURS = ['syndication_check_rights', 'syndication_file_paste', 'syndication_read_story', 'syndication_show_attribution'];

type Answer = ReturnType<typeof JSON.parse>;

/** An assistant that speaks the protocol over HTTP: one JSON-RPC message a request. */
interface Assistant {
  say(method: string, params?: object): Promise<{ readonly status: number; readonly body: Answer }>;
  tools(): Promise<readonly string[]>;
  call(tool: string, request: object): Promise<{ readonly isRefused: boolean; readonly words: string; readonly answer: Answer }>;
}

/** With an admin token that allows these rights of ours, and Strapi’s own to articles: to all of their fields, or to these. */
async function assistantWith(ours: readonly string[], toArticles: readonly string[], fields: readonly string[] = allFields()): Promise<Assistant> {
  const adminPermissions = [
    ...ours.map((right) => ({ action: `plugin::syndication.${right}`, subject: null, properties: {}, conditions: [] })),
    ...toArticles.map((right) => ({ action: `plugin::content-manager.explorer.${right}`, subject: ARTICLE, properties: { fields, locales: ['en'] }, conditions: [] })),
  ];
  const { body } = await newsroom.editor.post('/admin/admin-tokens', { name: [...ours, ...toArticles, fields.length].join(' '), description: '', lifespan: null, adminPermissions });
  return speakingWith(body.data.accessKey);
}

/** Strapi names the fields of components one by one. */
const allFields = (): readonly string[] => newsroom.strapi.service('admin::content-type').getNestedFields(newsroom.strapi.contentType(ARTICLE), { components: newsroom.strapi.components });

function speakingWith(token: string): Assistant {
  const say: Assistant['say'] = async (method, params = {}) => {
    const { status, text } = await newsroom.reader
      .post('/mcp', { jsonrpc: '2.0', id: 1, method, params })
      .set({ Authorization: `Bearer ${token}`, Accept: 'application/json, text/event-stream', 'Mcp-Protocol-Version': '2025-06-18' })
      .buffer(true)
      .parse((response, done) => {
        response.setEncoding('utf8');
        let body = '';
        response.on('data', (chunk: string) => (body += chunk));
        response.on('end', () => done(null, body));
      })
      .then(({ status: code, body }) => ({ status: code, text: String(body) }));
    const [, event] = /^data: (.*)$/m.exec(text) ?? [];
    return { status, body: JSON.parse(event ?? text) };
  };
  return {
    say,
    tools: async () => (await say('tools/list')).body.result.tools.map(({ name }: { name: string }) => name),
    async call(tool, request) {
      const { body } = await say('tools/call', { name: `syndication_${tool}`, arguments: request });
      const words = body.result?.content?.[0]?.text ?? body.error?.message;
      return { isRefused: body.result?.isError === true || body.error !== undefined, words, answer: body.result?.structuredContent };
    },
  };
}

const acts = async (documentId: string): Promise<readonly { act: string; actor: string }[]> =>
  (await newsroom.editor.get(`/syndication/ledger?model=${ARTICLE}&documentId=${documentId}`)).body.rows;

describe('an assistant at the door of the desk', () => {
  it('is greeted by Strapi’s own server, and shown our tools with what they take and give', async () => {
    const hello = await desk.say('initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'a test', version: '1' } });
    expect([hello.status, hello.body.result.capabilities.tools]).toEqual([200, expect.anything()]);
    const { body } = await desk.say('tools/list');
    const ours = body.result.tools.filter(({ name }: { name: string }) => name.startsWith('syndication_'));
    expect(ours.map(({ name }: { name: string }) => name).sort()).toEqual(OURS);
    for (const tool of ours) expect(tool).toMatchObject({ title: expect.stringMatching(/^Syndication: /), description: expect.any(String), inputSchema: { type: 'object' }, outputSchema: { type: 'object' } });
  });

  it('is a stranger without an admin token', async () => {
    expect((await speakingWith('no-token').say('tools/list')).status).toBe(401);
    const { accessKey } = await newsroom.strapi.service('admin::api-token').create({ name: 'a partner', description: '', type: 'full-access', lifespan: null });
    expect((await speakingWith(accessKey).say('tools/list')).status).toBe(401);
  });

  it('is shown only what its token allows, and cannot call the rest', async () => {
    const reader = await assistantWith(['check'], ['read']);
    expect((await reader.tools()).filter((name) => name.startsWith('syndication_')).sort()).toEqual(OURS.filter((name) => name !== 'syndication_file_paste'));
    expect(await reader.call('file_paste', { text: HARBOUR_PAGE })).toMatchObject({ isRefused: true, words: expect.stringContaining('disabled') });
    const outsider = await assistantWith([], ['read']);
    expect((await outsider.tools()).filter((name) => name.startsWith('syndication_'))).toEqual([]);
  });
});

describe('an assistant with the rights of the desk', () => {
  it('files a paste as a draft, under the name of who owns its token', async () => {
    const { isRefused, answer } = await desk.call('file_paste', { text: HARBOUR_PAGE });
    expect([isRefused, answer.stories]).toEqual([false, [expect.objectContaining({ outcome: 'new', headline: 'Harbour tunnel to open two years late, port says' })]]);
    const { documentId } = answer.stories[0];
    expect((await newsroom.reader.get(`/api/articles/${documentId}`)).status).toBe(404);
    const { id } = await newsroom.strapi.db.query('admin::user').findOne({ where: { email: 'desk@newsroom.example' } });
    expect(await acts(documentId)).toEqual([expect.objectContaining({ act: 'filed', actor: `admin:${id}` })]);
    expect(await newsroom.strapi.db.getConnection('syndication_receipts').where({ id: answer.receiptId }).first('received_by')).toEqual({ received_by: id });

    expect((await desk.call('read_story', { documentId })).answer).toMatchObject({
      documentId,
      model: ARTICLE,
      locale: 'en',
      isPublished: false,
      tombstone: null,
      story: { headline: 'Harbour tunnel to open two years late, port says', pubStatus: 'usable', body: expect.arrayContaining([expect.stringMatching(/^The road tunnel/)]), rights: { copyrightHolder: 'The Sandholm Courier' } },
    });
    expect((await desk.call('check_rights', { documentId })).answer).toMatchObject({ isClear: true, holds: [] });
    expect((await desk.call('show_attribution', { documentId })).answer.attribution).toEqual({ text: HARBOUR_BLOCK });
    expect(Object.keys((await desk.call('show_attribution', { documentId, forms: ['markdown', 'bibtex'] })).answer.attribution)).toEqual(['markdown', 'bibtex']);
  });

  it('hears the same holds as the panel', async () => {
    const { documentId } = await newsroom.documents(ARTICLE).create({ data: { title: 'Bare', relationship: 'republished', citation: { documentId: await fileCitation(newsroom, { address: null }) } } });
    const panel = await newsroom.editor.post('/syndication/articles/check', { model: ARTICLE, documentId, values: {} });
    expect((await desk.call('check_rights', { documentId })).answer).toMatchObject({ isClear: false, holds: panel.body.holds });
  });

  it('sees a killed story as the desk sees it', async () => {
    const { documentId } = await newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom, { title: 'Never was' }), status: 'published' });
    await newsroom.editor.post('/syndication/articles/kill', { model: ARTICLE, documentId, reason: 'It never was.' });
    expect((await desk.call('read_story', { documentId })).answer).toMatchObject({ isPublished: false, tombstone: { reason: 'killed' }, story: { headline: 'Never was', pubStatus: 'canceled' } });
    expect((await desk.call('check_rights', { documentId })).answer.holds).toEqual([expect.objectContaining({ field: 'pubStatus' })]);
  });

  it('is told in words why something is refused', async () => {
    expect(await desk.call('read_story', { documentId: 'none-such' })).toMatchObject({ isRefused: true, words: 'There is no such story.' });
    expect(await desk.call('read_story', { documentId: 'none-such', model: 'admin::user' })).toMatchObject({ isRefused: true, words: expect.stringContaining('holds no stories') });
    expect(await desk.call('file_paste', { text: HARBOUR_PAGE, file: 'AAAA' })).toMatchObject({ isRefused: true, words: expect.stringContaining('or a file as “file”') });
    expect(await desk.call('file_paste', { text: '   ' })).toMatchObject({ isRefused: true, words: expect.any(String) });
    expect(await desk.call('show_attribution', { documentId: 'x', forms: ['song'] })).toMatchObject({ isRefused: true, words: expect.stringContaining('forms') });
  });

  it('is named in the ledger by Strapi’s own tools, too', async () => {
    const { documentId } = await newsroom.documents(ARTICLE).create({ data: { title: 'Typed' } });
    const update = (await desk.tools()).find((name) => /^update_.*article$/.test(name));
    const { body } = await desk.say('tools/call', { name: update, arguments: { documentId, data: { title: 'Typed again', pubStatus: 'usable' } } });
    expect(body.result).not.toHaveProperty('isError', true);
    expect((await acts(documentId))[0]).toMatchObject({ act: 'changed', actor: expect.stringMatching(/^admin:\d+$/) });
  });
});

describe('an assistant with fewer rights', () => {
  it('files nothing where its token may not create articles', async () => {
    const assistant = await assistantWith(['paste'], ['read']);
    expect(await assistant.call('file_paste', { text: HARBOUR_PAGE })).toMatchObject({ isRefused: true, words: expect.stringContaining('does not allow this') });
  });

  it('reads no story where its token may not read articles', async () => {
    const { documentId } = await newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom) });
    const assistant = await assistantWith(['check'], ['create']);
    for (const tool of ['read_story', 'check_rights', 'show_attribution']) {
      expect(await assistant.call(tool, { documentId })).toMatchObject({ isRefused: true, words: expect.stringContaining('does not allow this') });
    }
  });

  it('reads the fields that its token names, and the editor’s note only by the right to it', async () => {
    const { documentId } = await newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom, { editorsNote: 'Call the author.', summary: 'A ferry.', pictures: [{ caption: 'The pier' }] }) });
    expect((await desk.call('read_story', { documentId })).answer.story).toMatchObject({ editorsNote: 'Call the author.', summary: 'A ferry.', pictures: [{ caption: 'The pier' }] });
    const assistant = await assistantWith(['check'], ['read'], ['title', 'editorsNote', 'pictures.caption']);
    expect((await assistant.call('read_story', { documentId })).answer.story).toMatchObject({ headline: 'Ferry line returns', editorsNote: null, summary: null, byline: null, pictures: [{ caption: 'The pier' }] });
  });
});
