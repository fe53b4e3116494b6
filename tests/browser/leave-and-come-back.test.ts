import type { Browser, Page } from 'playwright-core';
import { feedOf, ORCHARD } from './pages';
import { barriersOn } from './support/barriers';
import { openBrowser, openPage } from './support/browser';
import { deskOf, untilItSays } from './support/desk';
import { takePicture } from './support/picture';

const PASTE = '/plugins/syndication/paste?model=api::article.article';
const harbourNews = (name: string, count: number) =>
  feedOf(...Array.from({ length: count }, (_, place) => ({ id: `${name}-${place}`, title: `${name} ${place} of the harbour`, text: [`The ${name} number ${place} was counted by the board.`] })));

let browser: Browser;
let page: Page;
let desk: ReturnType<typeof deskOf>;

beforeAll(async () => {
  browser = await openBrowser();
  page = await openPage(browser);
  desk = deskOf(page);
});
afterAll(() => browser.close());

describe('a text that was read', () => {
  it('is still there, box and reading, after a look at another page of the panel', async () => {
    await desk.open(PASTE);
    await desk.paste(ORCHARD);
    await desk.read();
    await lookElsewhere();
    await comeBack();
    await untilItSays(desk.reading.locator('[data-field=headline]'), 'Old orchard gives up a forgotten pear');
    expect(await page.getByLabel('Text of the story').inputValue()).toBe(ORCHARD);
  });

  it('is read by the keyboard alone, and the next key leads to filing', async () => {
    await desk.open(PASTE);
    await page.getByLabel('Text of the story').and(page.locator(':focus')).waitFor();
    await page.evaluate((words) => navigator.clipboard.writeText(words), ORCHARD);
    await page.keyboard.press('Control+V');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'What was read' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'File as draft' }).and(page.locator(':focus')).waitFor();
  });
});

describe('the filing of a long feed', () => {
  it('goes on while the editor looks at another page', async () => {
    await desk.open(PASTE);
    await desk.drop('buoys.xml', harbourNews('Buoy', 22));
    const goOn = await holdBack('**/syndication/paste/file');
    await page.getByRole('button', { name: 'File 22 stories as drafts' }).click();
    await untilItSays(desk.reading, '0 of 22 filed');
    await lookElsewhere();
    goOn();
    await comeBack();
    await untilItSays(desk.filed, 'What became of 22 stories');
    await page.unrouteAll({ behavior: 'wait' });
  });

  it('says what was filed and what is left when its page was loaded anew halfway', async () => {
    await desk.open(PASTE);
    await desk.drop('ropes.xml', harbourNews('Rope', 22));
    const share = page.waitForResponse('**/syndication/paste/file');
    await holdBack('**/syndication/paste/file', 1);
    await page.getByRole('button', { name: 'File 22 stories as drafts' }).click();
    await share;
    await untilItSays(desk.reading, '7 of 22 filed');
    await page.reload();
    // Before: what was held back would go on to the server.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    const notice = page.locator('[data-creditline=interrupted]');
    await untilItSays(notice, 'Filing of ropes.xml stopped halfway');
    await untilItSays(notice, '7 of 22 stories were filed and are safe');
    expect(await barriersOn(page, '[data-creditline=drop]')).toEqual([]);
    await takePicture(page, 'intake-interrupted');
  });

  it('goes on from what the server kept, and nothing is filed twice', async () => {
    await page.getByRole('button', { name: 'File the 15 left' }).click();
    await untilItSays(desk.filed, 'What became of 15 stories');
    expect(await desk.filed.locator('[data-outcome=new]').count()).toBe(15);
    await desk.open(PASTE);
    await page.getByLabel('Text of the story').waitFor();
    expect(await page.locator('[data-creditline=interrupted]').count()).toBe(0);
  });
});

describe('a dropped file', () => {
  it('is cited with the address that the editor says it was fetched from', async () => {
    await desk.open(PASTE);
    await page.getByLabel('Text of the story').waitFor();
    await desk.drop('gulls.txt', 'Gulls leave the pier\n\nMay 3 2024, by Wren Oduya\n\nThe gulls left the pier of Halvik before the band began, and nobody saw them come back.\n\n© 2024 The Harbour Press. All rights reserved.\n');
    const address = page.getByLabel('Address it was fetched from');
    await address.fill('https://harbour.example/2024-05-gulls.html');
    await address.press('Enter');
    await untilItSays(desk.reading.locator('[data-field="source.address"]'), 'https://harbour.example/2024-05-gulls.html');
  });
});

/** By the panel’s own menu: the page is not loaded anew. */
async function lookElsewhere(): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Content Manager' }).click();
  await page.waitForURL(/content-manager/);
}

async function comeBack(): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Paste a story' }).click();
  await page.waitForURL(/plugins\/syndication/);
}

/** Requests to this place wait until the answer is called, but for the first ones. */
async function holdBack(place: string, first = 0): Promise<() => void> {
  let letGo = (): void => undefined;
  let passed = 0;
  const gate = new Promise<void>((open) => (letGo = open));
  await page.route(place, async (route) => {
    passed += 1;
    if (passed > first) await gate;
    await route.fallback();
  });
  return letGo;
}
