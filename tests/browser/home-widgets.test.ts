import type { Browser, Page } from 'playwright-core';
import { barriersOn } from './support/barriers';
import { addressOf, openBrowser, openPage } from './support/browser';
import { deskOf, untilItSays } from './support/desk';
import { openOffice } from './support/office';
import { takePicture } from './support/picture';

const ARTICLE = 'api::article.article';
const inDays = (days: number) => new Date(Date.now() + days * 24 * 3600 * 1000).toISOString();

describe('the home page of the desk', () => {
  let browser: Browser;
  let page: Page;
  let desk: ReturnType<typeof deskOf>;
  let embargoed: string;
  const widget = (name: string) => page.locator(`[data-creditline=${name}]`);
  const group = (name: string) => page.locator(`[data-group="${name}"]`);
  const home = async () => {
    await desk.open('/');
    for (const name of ['radar', 'held', 'arrivals']) await widget(name).waitFor();
  };

  beforeAll(async () => {
    const office = openOffice();
    embargoed = await office.fileRecord(ARTICLE, { title: 'Lighthouse keeper wins the regatta', embargo: inDays(2) });
    await office.fileRecord(ARTICLE, { title: 'Regatta rules change at midnight', expiry: inDays(3) });
    await office.fileRecord(ARTICLE, { title: 'Who paid for the regatta', pubStatus: 'withheld' });
    browser = await openBrowser();
    page = await openPage(browser);
    desk = deskOf(page);
  });
  afterAll(() => browser.close());

  it('shows what ends in the next days, in the editor’s zone, and what happens then', async () => {
    await home();
    await untilItSays(group('embargoes'), /Lighthouse keeper wins the regatta\s*Ends .*UTC\. Not approved: nothing will happen by itself\./);
    await untilItSays(group('rights'), /Regatta rules change at midnight\s*A draft\. Our right ends .*UTC/);
    await untilItSays(group('withheld').last(), 'Who paid for the regatta');
  });

  it('shows what is held and why', async () => {
    await untilItSays(widget('held'), /drafts are held, of \d+\./);
    await untilItSays(page.locator('[data-creditline=held] [data-group=embargoed]'), /Embargoed\s*\d+\s*Lighthouse keeper wins the regatta\s*Embargoed until \w+ \d+, \d{4}, .*UTC/);
  });

  it('leads to the story where it is edited, in its language', async () => {
    await home();
    await group('embargoes').getByRole('link', { name: 'Lighthouse keeper wins the regatta' }).click();
    await page.waitForURL(({ pathname, search }) => pathname.endsWith(`/${ARTICLE}/${embargoed}`) && decodeURIComponent(search).includes('plugins[i18n][locale]=en'));
    await page.locator('input[name=title]').waitFor();
  });

  it('says what arrived today, from whom, and what became of it', async () => {
    const token = process.env['CREDITLINE_TOKEN'] ?? '';
    const text = 'Gulls leave the regatta\n\nMay 3 2024, by Wren Oduya\n\nThe gulls left the harbour of Halvik before the start, and nobody saw them come back.\n\n© 2024 The Harbour Press. All rights reserved.\n\nCitation: Gulls leave the regatta (2024, May 3) retrieved 4 May 2024 from https://harbour.example/2024-05-gulls.html\n';
    const filed = await fetch(addressOf('/syndication/paste/file'), { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ text }) });
    expect(filed.status).toBe(201);
    await home();
    await untilItSays(widget('arrivals'), /stor(y|ies) since .*UTC/);
    await untilItSays(page.locator('[data-creditline=arrivals] [data-group=latest]'), /Gulls leave the regatta\s*Filed .*\(harbour\.example\)\./);
    await untilItSays(page.locator('[data-creditline=arrivals] [data-figure=filed]'), /\d+ filed as drafts/);
  });

  it('has no barriers, in the light and in the dark', async () => {
    for (const name of ['radar', 'held', 'arrivals']) expect(await barriersOn(page, `[data-creditline=${name}]`)).toEqual([]);
    await takePicture(page, 'home-widgets');
    await page.evaluate(() => localStorage.setItem('STRAPI_THEME', 'dark'));
    await home();
    for (const name of ['radar', 'held', 'arrivals']) expect(await barriersOn(page, `[data-creditline=${name}]`)).toEqual([]);
    await page.evaluate(() => localStorage.setItem('STRAPI_THEME', 'light'));
  });

  it('keeps its place while it is asked, says when that fails, and asks again', async () => {
    let isDown = true;
    await page.route('**/syndication/radar*', async (route) => (isDown ? route.abort() : route.continue()));
    await desk.open('/');
    const alert = page.getByRole('alert').filter({ hasText: 'This could not be read' });
    await alert.waitFor();
    const box = page.locator('section', { has: page.getByRole('heading', { name: 'Rights in the next days' }) });
    const before = await box.boundingBox();
    isDown = false;
    await alert.getByRole('button', { name: 'Try again' }).click();
    await group('embargoes').waitFor();
    await alert.waitFor({ state: 'detached' });
    expect(await box.boundingBox()).toEqual(before);
    await page.unroute('**/syndication/radar*');
  });

  it('shows none of it to somebody without the right', async () => {
    const writer = await openOffice().hireWriter();
    const theirs = await openPage(browser, null);
    await deskOf(theirs).signIn(writer);
    await theirs.getByRole('heading', { level: 1 }).waitFor();
    await theirs.getByRole('heading', { name: 'Profile' }).waitFor();
    expect(await theirs.getByText('Rights in the next days').count()).toBe(0);
  });
});
