import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { z } from 'zod';
import { addressOf, openBrowser, openPage } from './support/browser';
import { deskOf } from './support/desk';

const ARTICLES = '/content-manager/collection-types/api::article.article';

describe('the picture of a draft', () => {
  let browser: Browser;
  let page: Page;
  let picture: z.infer<typeof uploaded>[number];
  let draft: string;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await openPage(browser);
    const form = new FormData();
    const jpeg = await sharp({ create: { width: 900, height: 600, channels: 3, background: 'teal' } }).jpeg().toBuffer();
    form.append('files', new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }), 'Lagoon wall.jpg');
    const [file] = uploaded.parse(await asEditor('/upload', { body: form }));
    if (!file) throw new Error('Nothing was uploaded.');
    picture = file;
    const body = JSON.stringify({ title: 'Nobody may see the wall yet', pictures: [{ image: { id: picture.id } }] });
    draft = filed.parse(await asEditor(ARTICLES, { body, headers: { 'content-type': 'application/json' } })).data.documentId;
  });
  afterAll(() => browser.close());

  it('is seen in the media library', async () => {
    await deskOf(page).open('/plugins/upload');
    await untilShown(page, picture.formats.thumbnail.url);
  });

  it('is seen in the form', async () => {
    await deskOf(page).open(`${ARTICLES}/${draft}`);
    // The pictures of a story are folded, and this one has no caption to be called by.
    await page.locator('button[data-orientation=vertical]').click();
    await untilShown(page, picture.formats.thumbnail.url);
  });

  it('is seen in the preview', async () => {
    const preview = previewed.parse(await asEditor(`/content-manager/preview/url/api::article.article?documentId=${draft}&locale=en&status=draft`));
    const guest = await openPage(browser, null);
    await guest.goto(addressOf(preview.data.url));
    await untilShown(guest, picture.url);
  });

  it('is seen by nobody else', async () => {
    const guest = await openPage(browser, null);
    for (const address of [picture.url, picture.formats.thumbnail.url]) {
      expect((await guest.goto(addressOf(address)))?.status()).toBe(404);
      expect((await page.goto(addressOf(address)))?.status()).toBe(200);
    }
  });
});

const address = z.object({ url: z.string() });
const uploaded = z.array(address.extend({ id: z.number(), formats: z.object({ thumbnail: address }) }));
const filed = z.object({ data: z.object({ documentId: z.string() }) });
const previewed = z.object({ data: address });

async function asEditor(path: string, { body, headers }: { body?: BodyInit; headers?: Record<string, string> } = {}): Promise<unknown> {
  const authorization = `Bearer ${process.env['CREDITLINE_TOKEN'] ?? ''}`;
  const answer = await fetch(addressOf(path), body === undefined ? { headers: { authorization } } : { method: 'POST', headers: { ...headers, authorization }, body });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** Waits until an image of this file is there with its pixels. */
async function untilShown(page: Page, file: string): Promise<void> {
  await page.waitForFunction((wanted) => Array.from(document.images).some((image) => image.src.includes(wanted) && image.complete && image.naturalWidth > 0), file);
}
