import type { Browser, Locator, Page } from 'playwright-core';
import { barriersOn } from './support/barriers';
import { openBrowser, openPage } from './support/browser';
import { deskOf, untilItSays } from './support/desk';
import { openOffice } from './support/office';
import { takePicture } from './support/picture';
import { uploadPicture } from './support/upload-picture';

describe('a picture and its credit', () => {
  let browser: Browser;
  let page: Page;
  let desk: ReturnType<typeof deskOf>;
  let form: string;

  beforeAll(async () => {
    const office = openOffice();
    const image = await uploadPicture('pier.png');
    const documentId = await office.fileRecord('api::article.article', { title: 'A pier in the rain', pictures: [{ image, caption: 'The pier at noon' }] });
    form = `/content-manager/collection-types/api::article.article/${documentId}`;
    browser = await openBrowser();
    page = await openPage(browser);
    desk = deskOf(page);
  });
  afterAll(() => browser.close());

  const entry = (): Locator => page.locator('[data-creditline=pictures] [data-picture="0"]');
  const card = (): Locator => page.locator('[data-creditline=library] [data-file]').filter({ hasText: 'pier.png' });

  it('that has none is marked on the page of all pictures, and leads to its story', async () => {
    await desk.open('/plugins/syndication/pictures');
    await untilItSays(card(), 'No credit');
    await untilItSays(card(), 'In one story, once without a credit');
    await untilItSays(card(), 'Its file says nothing of its rights.');
    await card().getByRole('link', { name: 'Enter it in the story' }).press('Enter');
    await page.waitForURL(/api::article\.article\//);
  });

  it('that has none is marked beside the form, and is credited there', async () => {
    await desk.open(form);
    await untilItSays(entry(), 'No credit');
    await entry().getByRole('button', { name: 'Enter credit' }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    await page.keyboard.type('Ada Lund/Harbour Press');
    await page.keyboard.press('Enter');
    await untilItSays(entry(), 'Credited');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved document').first().waitFor();
    await desk.open(form);
    await untilItSays(entry(), 'Ada Lund/Harbour Press');
    expect(await barriersOn(page, '[data-creditline=pictures]')).toEqual([]);
    await takePicture(page, 'pictures-panel');
  });

  it('is edited on the page of all pictures', async () => {
    await desk.open('/plugins/syndication/pictures');
    await untilItSays(card(), 'Credited');
    await card().getByRole('button', { name: 'Edit credit' }).click();
    await card().getByLabel('Credit line').fill('Ada Lund/The Harbour Press');
    await card().getByRole('button', { name: 'Save credit' }).click();
    await untilItSays(card(), 'Ada Lund/The Harbour Press');
    await takePicture(page, 'picture-credits');
  });

  it('is not among the pictures without a credit any more', async () => {
    await desk.pick(page.getByRole('combobox', { name: 'Which pictures' }), 'Pictures without a credit');
    await card().waitFor({ state: 'detached' });
    await desk.pick(page.getByRole('combobox', { name: 'Which pictures' }), 'All pictures');
    await card().waitFor();
  });

  it('stands no barrier in anybody’s way, in light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      await page.evaluate((chosen) => localStorage.setItem('STRAPI_THEME', chosen), theme);
      await desk.open('/plugins/syndication/pictures');
      await card().waitFor();
      expect(await barriersOn(page, 'main')).toEqual([]);
    }
    await page.evaluate(() => localStorage.setItem('STRAPI_THEME', 'light'));
  });
});
