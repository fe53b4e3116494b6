import type { Browser, Page } from 'playwright-core';
import { barriersOn } from './support/barriers';
import { openBrowser, openPage } from './support/browser';
import { deskOf, untilItSays } from './support/desk';
import { takePicture } from './support/picture';

const PAGE = '[data-creditline=settings]';

describe('the settings of syndication', () => {
  let browser: Browser;
  let page: Page;
  let desk: ReturnType<typeof deskOf>;
  const save = () => page.getByRole('button', { name: 'Save', exact: true });
  const example = () => page.locator('[data-creditline=example]');
  const choose = (style: string) => desk.pick(page.getByRole('combobox', { name: 'Citation style' }), style);

  beforeAll(async () => {
    browser = await openBrowser();
    page = await openPage(browser);
    desk = deskOf(page);
    await desk.open('/settings');
    await page.getByRole('link', { name: 'Syndication', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Syndication' }).waitFor();
  });
  afterAll(() => browser.close());

  it('show what holds, and an example of it', async () => {
    await untilItSays(example(), 'Citation: Night ferry keeps its lights on for the geese (2024, May 21) retrieved 22 May 2024 from');
    await untilItSays(page.locator('[data-fact=territory]'), 'None: “?territory=” in the address is believed.');
    await untilItSays(page.locator('[data-fact=payload]'), /MB|kB/);
    await untilItSays(page.locator('[data-fact=webhooks]'), 'syndication.kill');
    expect(await page.locator('[data-fact=tombstones]').getByRole('link').getAttribute('href')).toMatch(/\/admin\/settings\/users-permissions\/roles\/\d+$/);
    expect(await save().isDisabled()).toBe(true);
  });

  it('have no barriers, in the light and in the dark', async () => {
    expect(await barriersOn(page, PAGE)).toEqual([]);
    await takePicture(page, 'settings');
    await page.evaluate(() => localStorage.setItem('STRAPI_THEME', 'dark'));
    await page.reload();
    await example().waitFor();
    expect(await barriersOn(page, PAGE)).toEqual([]);
    await page.evaluate(() => localStorage.setItem('STRAPI_THEME', 'light'));
    await page.reload();
    await example().waitFor();
  });

  it('say what would be wrong before anything is sent', async () => {
    const days = page.getByLabel('Days that the radar looks ahead');
    await days.fill('400');
    await page.getByText('Enter a whole number from 1 to 90.').waitFor();
    expect(await save().isDisabled()).toBe(true);
    await days.fill('14');
    await page.getByText('Enter a whole number from 1 to 90.').waitFor({ state: 'detached' });
  });

  it('show another style at once, are saved, and hold after a reload and on the home page', async () => {
    await choose('APA');
    await untilItSays(example(), 'Oduya, W. (2024, May 21).');
    await save().click();
    await page.getByText('Saved. Readers see it from now on.').waitFor();
    await page.reload();
    await untilItSays(example(), 'Oduya, W. (2024, May 21).');
    expect(await page.getByLabel('Days that the radar looks ahead').inputValue()).toBe('14');
    await desk.open('/');
    await untilItSays(page.locator('[data-creditline=radar]'), /next 14 days/i);
  });

  it('go back to what is configured', async () => {
    await desk.open('/settings/syndication');
    await choose('As configured: Retrieved from');
    await page.getByLabel('Days that the radar looks ahead').fill('7');
    await save().click();
    await page.getByText('Saved. Readers see it from now on.').waitFor();
    await untilItSays(example(), 'Citation: Night ferry');
  });
});
