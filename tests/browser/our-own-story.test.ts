import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage } from './support/browser';
import { deskOf, untilItSays } from './support/desk';

describe('a story that our own staff writes', () => {
  let browser: Browser;
  let page: Page;
  let desk: ReturnType<typeof deskOf>;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await openPage(browser);
    desk = deskOf(page);
    await desk.open('/content-manager/collection-types/api::article.article/create');
  });
  afterAll(() => browser.close());

  it('lacks nothing but a headline, and the panel leads to it', async () => {
    await untilItSays(desk.verdict, 'Held: one thing');
    await desk.jumpTo('title').click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'title');
    await page.keyboard.type('What we learned from the tide');
    await untilItSays(desk.verdict, 'Clear to publish');
  });

  it('has nothing to print under it', async () => {
    await untilItSays(desk.block, 'Nothing to print: this is a staff story');
  });

  it('owes a citation as soon as it is called somebody else’s', async () => {
    await desk.pick(page.locator('[name=relationship]'), 'adapted');
    await untilItSays(desk.hold('citation'), 'no syndication citation');
  });

  it('may still be pasted instead', async () => {
    await page.getByRole('button', { name: /more (document )?actions/i }).last().click();
    await page.getByRole('menuitem', { name: 'Paste a story' }).click();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.waitForURL(/\/plugins\/syndication\/paste\?model=api/);
  });
});
