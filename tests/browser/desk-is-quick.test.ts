import type { Browser, Page } from 'playwright-core';
import { ORCHARD } from './pages';
import { addressOf, openBrowser, openPage } from './support/browser';
import { deskOf } from './support/desk';
import { openOffice } from './support/office';

/** What web.dev calls good: nobody loses the place that they were about to press. */
const SETTLED = 0.1;
/** Names of rules: they stand wherever the code that reads payloads stands, and in no sentence. */
const PARSERS = ['lift-citation', 'lift-byline-and-date'];

const PAGES = [
  { name: 'Paste a story', path: '/plugins/syndication/paste' },
  { name: 'Sources', path: '/plugins/syndication/sources' },
  { name: 'Picture credits', path: '/plugins/syndication/pictures' },
  { name: 'Syndication', path: '/settings/syndication' },
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(PAGES)('the page “$name”', ({ name, path }) => {
  it('stands still while it opens', async () => {
    const page = await openWatched(browser);
    const asked = Date.now();
    await deskOf(page).open(path);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    const cold = Date.now() - asked;
    await page.waitForLoadState('networkidle');
    const shift = await shiftOf(page);
    const again = await timeToShow(page, name, path);
    console.info(`${name}: ${cold} ms with nothing in the cache, ${again} ms from another page of the panel; layout shift ${shift.toFixed(3)}.`);
    expect(shift).toBeLessThan(SETTLED);
    await page.context().close();
  });
});

describe('the desk at work', () => {
  it('stands still while a text is read', async () => {
    const page = await openWatched(browser);
    const desk = deskOf(page);
    await desk.open('/plugins/syndication/paste');
    await desk.paste(ORCHARD);
    await desk.read();
    await page.waitForLoadState('networkidle');
    expect(await shiftOf(page)).toBeLessThan(SETTLED);
    await page.context().close();
  });

  it('shows a story with our panels beside it without moving what is read', async () => {
    const documentId = await openOffice().fileRecord('api::article.article', { title: 'Quick brown ferry' });
    const page = await openWatched(browser);
    const desk = deskOf(page);
    const asked = Date.now();
    await desk.open(`/content-manager/collection-types/api::article.article/${documentId}`);
    await desk.verdict.filter({ hasNotText: 'Checking' }).waitFor();
    const cold = Date.now() - asked;
    await page.waitForLoadState('networkidle');
    const shift = await shiftOf(page);
    console.info(`The edit view: checked after ${cold} ms with nothing in the cache; layout shift ${shift.toFixed(3)} ${(await movedOn(page)).join(' ')}`);
    expect(shift).toBeLessThan(SETTLED);
    await page.context().close();
  });

  it('leaves the code of its pages, and what reads payloads, out of what every page of the panel loads', async () => {
    const page = await openWatched(browser);
    const scripts: string[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.url());
    });
    await deskOf(page).open('/');
    await page.locator('[data-creditline=start]').waitFor();
    await page.waitForLoadState('networkidle');
    expect(scripts.filter((url) => /(Paste|Sources|Pictures)Page-/.test(url))).toEqual([]);
    const loaded = await Promise.all(scripts.map(async (url) => ({ url, code: await (await fetch(url)).text() })));
    expect(loaded.length).toBeGreaterThan(3);
    expect(loaded.filter(({ code }) => PARSERS.some((words) => code.includes(words))).map(({ url }) => url)).toEqual([]);
    await page.context().close();
  });
});

/** A page with an empty cache that notes what moves on it without being asked to. */
async function openWatched(inBrowser: Browser): Promise<Page> {
  const page = await openPage(inBrowser);
  await page.addInitScript(() => {
    const shifts: { value: number; sources: string[] }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput, sources } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Element | null }[] };
        if (!hadRecentInput) shifts.push({ value, sources: sources.map(({ node }) => (node?.textContent ?? '').slice(0, 30)) });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return page;
}

/** The sum over the page’s whole life: never less than the figure of its worst moment. */
async function shiftOf(page: Page): Promise<number> {
  return Number(await page.evaluate('shifts.reduce((sum, { value }) => sum + value, 0)'));
}

/** What moved, for whoever reads the figure. */
async function movedOn(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>('shifts.filter(({ value }) => value > 0.01).map(({ value, sources }) => `${value.toFixed(3)} ${JSON.stringify(sources)}`)');
}

/** Milliseconds from a press in the panel to the page’s heading, with its code in the cache. */
async function timeToShow(page: Page, name: string, path: string): Promise<number> {
  await deskOf(page).open('/');
  await page.getByRole('navigation').waitFor();
  const asked = Date.now();
  await page.evaluate((to) => {
    window.history.pushState({}, '', to);
    window.dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, new URL(addressOf(`/admin${path}`)).pathname);
  await page.getByRole('heading', { level: 1, name }).waitFor();
  return Date.now() - asked;
}
