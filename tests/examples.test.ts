import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import fc from 'fast-check';
import { open as openGraphqlPage } from '../examples/graphql-page/graphql-page';
import { html, jsonScript } from '../examples/html';
import { open as openSite } from '../examples/site/site';
import { openNewsroom, type Newsroom } from './support/newsroom';
import { ARTICLE, clearStory, fileCitation, PHOTO_CREDIT } from './support/stories';

const SITE = 'https://front.example';
const HOSTILE = '</script><script>alert("x")</script><!--\'';

let newsroom: Newsroom;
let strapiAddress: string;
let site: Server;
let graphqlPage: Server;
beforeAll(async () => {
  newsroom = await openNewsroom();
  strapiAddress = addressOf(newsroom.strapi.server.httpServer);
  site = openSite({ strapi: strapiAddress, address: SITE });
  graphqlPage = openGraphqlPage({ strapi: strapiAddress });
  await Promise.all([listening(site), listening(graphqlPage)]);
  await publish({
    title: 'Ferry line returns',
    summary: 'After ten years.',
    dateline: 'SANDHOLM',
    language: 'en-GB',
    body: BODY,
    bylines: [{ name: 'Ines Calder', role: 'words' }, { name: 'Tomas Ahl', role: 'words' }, { name: 'Ada Lund', role: 'pictures' }],
    pictures: [await ferryPicture()],
  });
});
afterAll(async () => {
  await Promise.all([closed(site), closed(graphqlPage)]);
  await newsroom.close();
});

const BODY = [
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'The line opens in May, with ' },
      { type: 'link', url: 'https://boats.example/', children: [{ type: 'text', text: 'a smaller boat', bold: true }] },
    ],
  },
  { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [{ type: 'text', text: 'Tickets & times' }] }] },
];

async function ferryPicture(facts: object = {}) {
  const credit = await newsroom.documents(PHOTO_CREDIT).create({ data: { creditLine: 'Ada Lund/Sandholm Courier', photographer: 'Ada Lund' } });
  const file = await newsroom.strapi.db.query('plugin::upload.file').create({
    data: { name: 'f', alternativeText: 'A white ferry', hash: 'f', ext: '.png', mime: 'image/png', size: 1, url: '/uploads/f.png', width: 800, height: 600, provider: 'local', ...facts },
  });
  return { image: file.id, caption: 'The ferry at its berth.', credit: { documentId: credit.documentId } };
}

async function publish(facts: object = {}): Promise<string> {
  const { documentId } = await newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom, facts), status: 'published' });
  return documentId;
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return addressOf(server);
}

function addressOf(server: Server): string {
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

const closed = (server: Server) => new Promise((resolve) => void server.close(resolve));

async function read(server: Server, path: string, method = 'GET') {
  const answer = await fetch(addressOf(server) + path, { method });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** What the API itself says of a story. */
async function attributionOf(slug: string) {
  const { body } = await newsroom.reader.get(`/api/articles?filters[slug][$eq]=${slug}&attribution=html,parts,jsonLd`);
  return body.data[0].attribution;
}

describe('the site that reads REST', () => {
  it('shows a story with everyone who made it', async () => {
    const { status, text } = await read(site, '/stories/ferry-line-returns');
    expect(status).toBe(200);
    expect(text).toContain('<html lang="en-GB">');
    expect(text).toContain('<h1 dir="auto">Ferry line returns</h1>');
    expect(text).toContain('<p class="byline" dir="auto">By Ines Calder and Tomas Ahl; pictures by Ada Lund</p>');
    expect(text).toContain('<p class="summary" dir="auto">After ten years.</p>');
    expect(text).toContain('<p class="dateline" dir="auto">SANDHOLM</p>');
    expect(text).toContain('<a href="https://boats.example/" rel="noopener"><strong>a smaller boat</strong></a>');
    expect(text).toContain('<ul><li dir="auto">Tickets &#38; times</li></ul>');
    expect(text).toContain(`<img src="${strapiAddress}/uploads/f.png" alt="A white ferry" width="800" height="600">`);
    expect(text).toContain('<small dir="auto">Ada Lund/Sandholm Courier</small>');
  });

  it('carries the block of the API, byte for byte, and its facts for machines', async () => {
    const { text } = await read(site, '/stories/ferry-line-returns');
    const { html, jsonLd } = await attributionOf('ferry-line-returns');
    expect(text).toContain(html);
    expect(JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(text)?.[1] ?? '')).toEqual(jsonLd);
  });

  it('tells search engines its own address, and text miners to ask', async () => {
    const { text } = await read(site, '/stories/ferry-line-returns');
    expect(text).toContain('<meta name="tdm-reservation" content="1">');
    expect(text.match(/<link rel="canonical"[^>]*>/g)).toEqual([`<link rel="canonical" href="${SITE}/stories/ferry-line-returns">`]);
  });

  it.each([
    ['canonical-to-source', '<link rel="canonical" href="https://courier.example/ferry">'],
    ['noindex-all', null],
  ])('obeys a provider who wants %s', async (indexingPolicy, canonical) => {
    const { documentId } = await newsroom.documents('plugin::syndication.source').create({ data: { name: indexingPolicy, indexingPolicy } });
    await publish({ title: indexingPolicy, citation: { documentId: await fileCitation(newsroom, { source: { documentId } }) } });
    const { text } = await read(site, `/stories/${indexingPolicy}`);
    expect(text.match(/<link rel="canonical"[^>]*>/g)).toEqual(canonical === null ? null : [canonical]);
    expect(text.includes('<meta name="robots" content="noindex">')).toBe(canonical === null);
  });

  it('shows a staff story, which owes no block, and the printed byline word for word', async () => {
    await newsroom.documents(ARTICLE).create({ data: { title: 'Our own', bylineLine: 'from our reporters' }, status: 'published' });
    const { status, text } = await read(site, '/stories/our-own');
    expect([status, text.includes('<aside')]).toEqual([200, false]);
    expect(text).toContain('<p class="byline" dir="auto">from our reporters</p>');
  });

  it('makes no markup of any words', async () => {
    await publish({
      title: HOSTILE,
      slug: 'hostile',
      summary: HOSTILE,
      dateline: HOSTILE,
      bylineLine: HOSTILE,
      body: [{ type: 'paragraph', children: [{ type: 'text', text: HOSTILE }] }],
      pictures: [await ferryPicture({ alternativeText: HOSTILE }), { ...(await ferryPicture({ url: 'javascript:alert(1)' })), caption: HOSTILE }],
      citation: { documentId: await fileCitation(newsroom, { originalTitle: HOSTILE, copyrightNotice: HOSTILE, legalNotice: HOSTILE }) },
    });
    for (const [server, path] of [[site, '/stories/hostile'], [site, '/'], [graphqlPage, '/?slug=hostile']] as const) {
      const { status, text } = await read(server, path);
      expect(status).toBe(200);
      expect(text).toContain('&#');
      expect(text).not.toMatch(/<script>|<!--|javascript:/);
    }
  });

  it('lists the latest first, ten a page, and knows where it ends', async () => {
    for (let number = 1; number <= 11; number += 1) await publish({ title: `Tide table ${number}` });
    const first = await read(site, '/');
    expect(first.text.match(/<li /g)?.length).toBe(10);
    expect(first.text).toContain('<a href="/stories/tide-table-11">Tide table 11</a>');
    expect(first.text).toContain('<p class="byline" dir="auto">By Ines Calder</p>');
    expect(first.text).toContain('<a rel="next" href="/?page=2">Older stories</a>');
    const second = await read(site, '/?page=2');
    expect(second.text).toContain('Ferry line returns');
    expect(second.text).toContain('<a rel="prev" href="/">Newer stories</a>');
    expect((await read(site, '/?page=3')).status).toBe(404);
  });

  it.each(['/stories/no-such-story', '/stories/%E0%A4%A', '/stories/a/b', '/elsewhere', '//elsewhere.example/', '/?page=0', '/?page=x', '/stories/'])(
    'answers %s with a page that says so',
    async (path) => {
      const { status, text } = await read(site, path);
      expect(status).toBe(404);
      expect(text).toContain('<html lang="en">');
      expect(text).toContain('There is no story at this address.');
    },
  );

  it('has nothing of a story that was killed, from the next request on', async () => {
    const documentId = await publish({ title: 'Zanzibar deal' });
    const before = await read(site, '/stories/zanzibar-deal');
    expect([before.status, before.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    await newsroom.strapi.db.query(ARTICLE).updateMany({ where: { documentId }, data: { pubStatus: 'canceled' } });
    expect((await read(site, '/stories/zanzibar-deal')).status).toBe(404);
    expect((await read(site, '/')).text).not.toContain('Zanzibar deal');
  });

  it('is there to be read only', async () => {
    expect((await read(site, '/', 'POST')).status).toBe(405);
    expect(await read(site, '/', 'HEAD')).toMatchObject({ status: 200, text: '' });
  });
});

describe('the page that asks GraphQL', () => {
  it('makes of the parts the block that the API serves, byte for byte', async () => {
    const { status, text } = await read(graphqlPage, '/?slug=ferry-line-returns');
    expect(status).toBe(200);
    expect(text).toContain('<html lang="en-GB">');
    expect(text).toContain('<h1 dir="auto">Ferry line returns</h1>');
    expect(text).toContain((await attributionOf('ferry-line-returns')).html);
    expect(text).toContain('byte for byte');
  });

  it('lets the block speak the reader’s language, without asking again', async () => {
    const { text } = await read(graphqlPage, '/?slug=ferry-line-returns&speak=de');
    expect(text).toContain('<aside class="attribution" role="note"');
    expect(text).toMatch(/<aside [^>]*lang="de"/);
    expect(text).toContain('The API’s own block reads otherwise.');
  });

  it('shows the latest story to those who name none, and says where there is none', async () => {
    await publish({ title: 'The very latest' });
    expect((await read(graphqlPage, '/')).text).toContain('<h1 dir="auto">The very latest</h1>');
    expect((await read(graphqlPage, '/?slug=no-such-story')).status).toBe(404);
  });

  it('asks the newsroom once a page', async () => {
    const asked = jest.spyOn(globalThis, 'fetch');
    await read(graphqlPage, '/?slug=ferry-line-returns');
    const addresses = asked.mock.calls.map(([address]) => address);
    asked.mockRestore();
    expect(addresses).toEqual([`${addressOf(graphqlPage)}/?slug=ferry-line-returns`, `${strapiAddress}/graphql`]);
  });
});

it.each(['site', 'graphqlPage'])('%s says that the newsroom is out of reach, and no more', async (name) => {
  const error = jest.spyOn(console, 'error').mockImplementation(() => {});
  const nowhere = 'http://127.0.0.1:9';
  const server = name === 'site' ? openSite({ strapi: nowhere, address: SITE }) : openGraphqlPage({ strapi: nowhere });
  await listening(server);
  const { status, text } = await read(server, '/');
  await closed(server);
  expect(error).toHaveBeenCalledTimes(1);
  error.mockRestore();
  expect(status).toBe(502);
  expect(text).toContain('The newsroom does not answer.');
  expect(text).not.toContain('127.0.0.1');
});

it.each(['site', 'graphql-page'])('%s runs from its sources, without a build', async (example) => {
  const port = await freePort();
  const env = { PATH: process.env['PATH'], PORT: String(port), STRAPI_URL: strapiAddress };
  const child = spawn(process.execPath, ['examples/run.js', example], { cwd: path.resolve(__dirname, '..'), env });
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), ended]);
  const answer = await fetch(`http://localhost:${port}/`).finally(() => child.kill());
  await ended;
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('<h1')]);
});

it('words never become markup, and stay the same words', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(fc.constantFrom('<', '>', '&', '"', "'", '#', ';', '0'), fc.string({ unit: 'binary', maxLength: 1 })) }), (words) => {
      const { markup } = html`${words}`;
      expect(markup).not.toMatch(/[<>"']|&(?!#\d+;)/);
      expect(markup.replace(/&#(\d+);/g, (_sign, code) => String.fromCharCode(Number(code)))).toBe(words);
      expect(jsonScript([words]).markup).not.toMatch(/[<>&]/);
      expect(JSON.parse(jsonScript([words]).markup)).toEqual([words]);
    }),
  );
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await listening(probe);
  const { port } = probe.address() as AddressInfo;
  await closed(probe);
  return port;
}
