import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { barriersOn } from './support/barriers';
import { addressOf, openBrowser, openPage } from './support/browser';

describe('the page of a story', () => {
  let browser: Browser;
  let reader: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    await publishLighthouse();
    browser = await openBrowser();
    reader = await openPage(browser, null);
    reader.on('console', (message) => complaints.push(message.text()));
  });
  afterAll(() => browser.close());

  it.each(['/stories/', '/stories/lighthouse-keeps-its-keeper', '/stories/no-such-story'])('%s: axe finds nothing', async (path) => {
    await reader.goto(addressOf(path));
    expect(await barriersOn(reader)).toEqual([]);
  });

  it('has its style, its picture and no script, within its own policy', async () => {
    complaints.length = 0;
    await reader.goto(addressOf('/stories/lighthouse-keeps-its-keeper'));
    expect(await reader.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe('704px');
    expect(await reader.locator('figure img').evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('shows the block before a newcomer’s eyes, and at the foot of the print', async () => {
    await reader.getByText('Who else would wave?').waitFor();
    await reader.getByText('Credit: Ole Strand/Skerry Post').waitFor();
    await reader.locator('.attribution').getByText('© 2023 Skerry Post').waitFor();
    await reader.emulateMedia({ media: 'print' });
    expect(await reader.getByRole('link', { name: 'All stories' }).isVisible()).toBe(false);
    expect(await reader.locator('.attribution').isVisible()).toBe(true);
    expect((await reader.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    await reader.emulateMedia({ media: 'screen' });
  });

  it('leads to the list, and back', async () => {
    await reader.getByRole('link', { name: 'All stories' }).click();
    await reader.getByRole('link', { name: 'Lighthouse keeps its keeper' }).click();
    await reader.getByRole('heading', { level: 1, name: 'Lighthouse keeps its keeper' }).waitFor();
  });
});

describe('the Preview of the admin panel', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await openPage(browser);
  });
  afterAll(() => browser.close());

  it('shows a draft as readers would get it, and says that it is one', async () => {
    const documentId = await file('article', { title: 'Keeper to move inland' });
    await page.goto(addressOf(`/admin/content-manager/collection-types/api::article.article/${documentId}/preview`));
    const draft = page.frameLocator('iframe');
    await draft.getByRole('heading', { level: 1, name: 'Keeper to move inland' }).waitFor();
    await draft.getByText('Draft preview.').waitFor();
    const address = await page.locator('iframe').first().getAttribute('src');
    const alone = await openPage(browser, null);
    await alone.goto(addressOf(address ?? ''));
    expect(await barriersOn(alone)).toEqual([]);
  });
});

/** A story with all that a page can show. */
async function publishLighthouse(): Promise<void> {
  const credit = await file('photo-credit', { creditLine: 'Ole Strand/Skerry Post', photographer: 'Ole Strand' });
  const citation = await file('syndication-citation', {
    originalTitle: 'Lighthouse keeps its keeper',
    author: 'Runa Vik',
    copyrightHolder: 'Skerry Post',
    address: 'https://skerry.example/lighthouse',
    firstPublished: '2023-02-01',
    retrieved: '2023-02-03',
  });
  await file('article/actions/publish', {
    title: 'Lighthouse keeps its keeper',
    summary: 'The lamp is automatic. The tea is not.',
    dateline: 'SKERRY',
    language: 'en',
    relationship: 'republished',
    bylines: [{ name: 'Runa Vik', role: 'words' }],
    citation: { connect: [{ documentId: citation }] },
    pictures: [{ image: await upload('electric-ferry.png'), caption: 'The boat to the rock.', credit: { connect: [{ documentId: credit }] } }],
    body: [
      { type: 'paragraph', children: [{ type: 'text', text: 'He stays, and ' }, { type: 'link', url: 'https://lamps.example/', children: [{ type: 'text', text: 'the lamp' }] }, { type: 'text', text: ' stays.' }] },
      { type: 'heading', level: 4, children: [{ type: 'text', text: 'What the rock needs' }] },
      { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [{ type: 'text', text: 'Tea' }] }] },
      { type: 'quote', children: [{ type: 'text', text: 'Who else would wave?' }] },
      { type: 'code', children: [{ type: 'text', text: 'dash dot' }] },
    ],
  });
}

const filed = z.object({ data: z.object({ documentId: z.string() }) });

/** Writes as the content manager does; answers with the documentId. */
async function file(type: string, record: object): Promise<string> {
  const [name = '', ...action] = type.split('/');
  const place = [`api::${name}.${name}`, ...action].join('/');
  const body = JSON.stringify(record);
  return filed.parse(await send(`/content-manager/collection-types/${place}`, { body, headers: { 'content-type': 'application/json' } })).data.documentId;
}

async function upload(name: string): Promise<number> {
  const drawing = readFileSync(path.resolve(__dirname, '../../database/seeds/pictures', name));
  const body = new FormData();
  body.append('files', new Blob([new Uint8Array(drawing)], { type: 'image/png' }), name);
  body.append('fileInfo', JSON.stringify({ name, alternativeText: 'Drawing of a white ferry' }));
  return z.tuple([z.object({ id: z.number() })]).parse(await send('/upload', { body }))[0].id;
}

async function send(to: string, { body, headers = {} }: { body: string | FormData; headers?: Record<string, string> }): Promise<unknown> {
  const token = process.env['CREDITLINE_TOKEN'] ?? '';
  const answer = await fetch(addressOf(to), { method: 'POST', headers: { ...headers, authorization: `Bearer ${token}` }, body });
  if (!answer.ok) throw new Error(`${to} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}
