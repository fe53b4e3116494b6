import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage } from './support/browser';
import { deskOf } from './support/desk';
import { openOffice } from './support/office';

describe('an editor without the right to paste', () => {
  let browser: Browser;
  let page: Page;
  let desk: ReturnType<typeof deskOf>;

  beforeAll(async () => {
    browser = await openBrowser();
    const writer = await openOffice().hireWriter();
    page = await openPage(browser, null);
    desk = deskOf(page);
    await desk.signIn(writer);
  });
  afterAll(() => browser.close());

  it('is not offered it in the list, nor in the menu', async () => {
    await desk.open('/content-manager/collection-types/api::article.article');
    await page.getByRole('link', { name: 'Create new entry' }).first().waitFor();
    expect(await page.getByRole('link', { name: 'Paste a story' }).count()).toBe(0);
  });

  it('is told so at its address', async () => {
    await desk.open('/plugins/syndication/paste');
    await page.getByText('You don\'t have the permissions to access that content').waitFor();
  });
});
