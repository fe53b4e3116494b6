import type { Browser, Page } from 'playwright-core';
import { ORCHARD } from './pages';
import { openBrowser, openPage } from './support/browser';
import { deskOf, untilItSays } from './support/desk';

describe('a hold that lies in a related record', () => {
  let browser: Browser;
  let page: Page;
  let desk: ReturnType<typeof deskOf>;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await openPage(browser);
    desk = deskOf(page);
    await desk.open('/plugins/syndication/paste');
    await desk.paste(ORCHARD);
    await desk.read();
    await desk.file();
  });
  afterAll(() => browser.close());

  it('names the citation and what it lacks', async () => {
    await untilItSays(desk.hold('citation.copyrightHolder'), 'The copyright holder is missing');
  });

  it('is reached from the panel by keyboard alone', async () => {
    await desk.jumpTo('citation.copyrightHolder').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('li') !== null);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').locator('input[name=copyrightHolder]').waitFor();
  });

  it('is gone from the panel when it was mended in the dialog, with no reload of the page', async () => {
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[name=copyrightHolder]').fill('Wend Valley Press');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved document').waitFor();
    await page.keyboard.press('Escape');
    await untilItSays(desk.verdict, 'Clear to publish');
    await untilItSays(desk.block, '© 2024 Wend Valley Press');
  });
});
