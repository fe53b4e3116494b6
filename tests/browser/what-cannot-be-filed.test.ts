import type { Browser, Page } from 'playwright-core';
import { LAGOON } from './pages';
import { openBrowser, openPage } from './support/browser';
import { deskOf, untilItSays } from './support/desk';
import { openOffice } from './support/office';

describe('a text that cannot be filed', () => {
  let browser: Browser;
  let page: Page;
  let desk: ReturnType<typeof deskOf>;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await openPage(browser);
    desk = deskOf(page);
  });
  beforeEach(() => desk.open('/plugins/syndication/paste'));
  afterAll(() => browser.close());

  it('is refused with the reason when it is empty, and offers nothing to file', async () => {
    await desk.read();
    await untilItSays(desk.reading, 'This cannot be filed');
    expect(await page.getByRole('button', { name: 'File as draft' }).count()).toBe(0);
  });

  it('is refused with both sizes when it is far too long', async () => {
    await desk.paste('A line of a story that never ends.\n'.repeat(200_000));
    await untilItSays(desk.reading.getByRole('alert'), 'at most 5.0 MB are taken at once');
  });

  it('does not stop the page when it is a megabyte', async () => {
    const paragraph = 'The harbour board met again on Tuesday, and again it put off the vote on the lights. ';
    await desk.paste(`A very long night at the harbour\n\n${`${paragraph.repeat(12)}\n\n`.repeat(1000)}`);
    await desk.read();
    await untilItSays(desk.reading.locator('[data-field=headline]'), 'A very long night at the harbour');
  });

  it('cannot be filed any more once it differs from what was read', async () => {
    const office = openOffice();
    const before = await office.countArticles();
    await desk.paste(LAGOON);
    await desk.read();
    await page.getByLabel('Text of the story').pressSequentially(' and more');
    await page.getByRole('button', { name: 'File as draft' }).waitFor({ state: 'detached' });
    expect(await office.countArticles()).toBe(before);
  });
});
