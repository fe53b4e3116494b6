import type { Browser, Locator, Page } from 'playwright-core';
import { barriersOn } from './support/barriers';
import { addressOf, openBrowser, openPage } from './support/browser';
import { deskOf, untilItSays } from './support/desk';
import { openOffice } from './support/office';
import { takePicture } from './support/picture';

const LIST = '/content-manager/collection-types/api::article.article?page=1&pageSize=50&sort=title:ASC&plugins[i18n][locale]=en';
const inDays = (days: number) => new Date(Date.now() + days * 24 * 3600 * 1000).toISOString();

describe('the list of stories', () => {
  let browser: Browser;
  let page: Page;
  let desk: ReturnType<typeof deskOf>;
  let shown: string;
  const faults: string[] = [];

  beforeAll(async () => {
    const office = openOffice();
    shown = await office.publishStaffStory('Listed: lamp lit');
    await office.publishStaffStory('Listed: rope found');
    await office.fileRecord('api::article.article', { title: 'Listed: borrowed words', relationship: 'republished' });
    await office.fileRecord('api::article.article', { title: 'Listed: not before Friday', embargo: inDays(3) });
    await office.fileRecord('api::article.article', { title: 'Listed: ends on Sunday', expiry: inDays(2) });
    await office.fileRecord('api::article.article', { title: 'Listed: over', expiry: inDays(-1) });
    browser = await openBrowser();
    page = await openPage(browser);
    page.on('pageerror', ({ message }) => faults.push(message));
    desk = deskOf(page);
  });
  afterAll(() => browser.close());

  const row = (title: string): Locator => page.getByRole('row').filter({ hasText: title });
  const bulk = () => page.locator('[data-creditline=bulk]');
  const choose = async (...titles: readonly string[]) => {
    for (const title of titles) await row(title).getByRole('checkbox').click();
  };

  it('says of each how it stands, and asks once for all of them', async () => {
    const asked: string[] = [];
    page.on('request', (request) => request.url().endsWith('/articles/standings') && asked.push(request.url()));
    await desk.open(LIST);
    await untilItSays(row('Listed: lamp lit'), 'Clear');
    await untilItSays(row('Listed: borrowed words'), 'The story is marked as somebody else’s, but has no syndication citation.');
    await untilItSays(row('Listed: not before Friday'), /Embargoed\s*Until/);
    await untilItSays(row('Listed: ends on Sunday'), /Expires soon.*in 2 days/);
    await untilItSays(row('Listed: over'), /Expired\s*Since/);
    expect(asked).toHaveLength(1);
    await takePicture(page, 'list-view');
  });

  it('is narrowed to those that expire soon, by filters that Strapi shows itself', async () => {
    await page.getByRole('button', { name: 'Rights', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Expires in the next 7 days' }).press('Enter');
    await row('Listed: lamp lit').waitFor({ state: 'detached' });
    await row('Listed: ends on Sunday').waitFor();
    expect(await page.getByRole('button', { name: /expiry/i }).count()).toBeGreaterThan(0);
  });

  it('is narrowed to those that are held now, and says that it names them', async () => {
    await page.getByRole('button', { name: 'Rights', exact: true }).click();
    await page.getByRole('menuitem', { name: 'All stories' }).click();
    await row('Listed: lamp lit').waitFor();
    await page.getByRole('button', { name: 'Rights', exact: true }).click();
    await page.getByRole('menuitem', { name: /^Held now/ }).click();
    await row('Listed: lamp lit').waitFor({ state: 'detached' });
    await row('Listed: borrowed words').waitFor();
    await page.getByText(/as (it|they) stood when you asked/).waitFor();
    await page.getByRole('button', { name: 'Show all stories again' }).click();
    await row('Listed: lamp lit').waitFor();
  });

  it('shows everything that holds the chosen ones', async () => {
    await choose('Listed: lamp lit', 'Listed: borrowed words');
    await page.getByRole('button', { name: 'Check rights' }).click();
    await untilItSays(bulk().locator('tr').filter({ hasText: 'borrowed words' }), 'has no syndication citation');
    await untilItSays(bulk().locator('tr').filter({ hasText: 'lamp lit' }), 'nothing holds this story');
    expect(await barriersOn(page, '[role=dialog]')).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('publishes those that are clear, and says of the held one why not', async () => {
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await untilItSays(bulk(), 'One is held and stays as it is.');
    await page.getByRole('button', { name: 'Publish those that are clear' }).click();
    await untilItSays(bulk().getByRole('status'), 'One story was done; none stood like this already; one was refused.');
    await untilItSays(bulk().locator('tr').filter({ hasText: 'borrowed words' }), 'has no syndication citation');
    await page.getByRole('button', { name: 'Close', exact: true }).last().click();
    await bulk().waitFor({ state: 'detached' });
  });

  it('withholds the chosen ones in a dialog that says in figures what that does', async () => {
    await choose('Listed: lamp lit', 'Listed: not before Friday');
    await page.getByRole('button', { name: 'Withhold', exact: true }).click();
    await untilItSays(bulk(), '2 stories are withheld. Readers see one of them now: it goes off in one language, at once.');
    await page.getByRole('button', { name: 'Withhold 2 stories' }).click();
    await untilItSays(bulk(), 'Say why in a few words.');
    await bulk().getByLabel('Reason').fill('Somebody called.');
    await takePicture(page, 'bulk-withhold');
    await page.getByRole('button', { name: 'Withhold 2 stories' }).click();
    await untilItSays(bulk().getByRole('status'), '2 stories were done');
    expect(await barriersOn(page, '[role=dialog]')).toEqual([]);
    expect((await fetch(addressOf(`/api/articles/${shown}`))).status).toBe(410);
    await page.getByRole('button', { name: 'Close', exact: true }).last().click();
    await untilItSays(row('Listed: lamp lit'), 'Withheld');
  });

  it('restores those that are off, and refuses the others one by one', async () => {
    await choose('Listed: lamp lit', 'Listed: rope found');
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    await untilItSays(bulk().locator('tr').filter({ hasText: 'rope found' }), 'neither killed nor withheld');
    await bulk().getByLabel('Reason').fill('They were wrong.');
    await page.getByRole('button', { name: 'Restore those that are off' }).click();
    await untilItSays(bulk().locator('tr').filter({ hasText: 'rope found' }), 'This story is neither killed nor withheld.');
    await page.keyboard.press('Escape');
    await untilItSays(row('Listed: lamp lit'), 'Clear');
  });

  it('stands no barrier of ours in anybody’s way, in light and dark', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.evaluate((theme) => localStorage.setItem('STRAPI_THEME', theme), scheme);
      await desk.open(LIST);
      await page.locator('[data-standing]').first().waitFor();
      expect(await barriersOn(page, 'tbody')).toEqual([]);
    }
    await page.evaluate(() => localStorage.setItem('STRAPI_THEME', 'light'));
  });

  it('is read anew without a fault in the browser', () => {
    expect(faults).toEqual([]);
  });
});
