import type { Browser, Page } from 'playwright-core';
import { feedOf } from './pages';
import { barriersOn } from './support/barriers';
import { openBrowser, openPage } from './support/browser';
import { deskOf, untilItSays } from './support/desk';
import { openOffice } from './support/office';
import { takePicture } from './support/picture';

const PASTE = '/plugins/syndication/paste?model=api::article.article';
const story = (title: string, words: string) => `${title}\n\nMay 3 2024, by Wren Oduya\n\n${words}\n\n© 2024 The Harbour Press. All rights reserved.\n`;
const FEED = feedOf(
  { id: 'crane-1', title: 'Crane lifts its last crate', text: ['The old crane on the north quay lifted its last crate on Monday.'] },
  { id: 'crane-2', title: 'New crane is late', text: ['The new crane will come a month later than was promised, its maker said.'] },
);
const SEALS = story('Seals take the slipway', 'Nine seals lay on the slipway of Halvik on Friday, and the lifeboat had to wait until they had slept.');
const BUOYS = story('Buoys get new paint', 'All forty buoys of the Halvik channel are painted this week, and pilots were asked to keep clear of the wet ones.');
const FILES = [['cranes.xml', FEED], ['seals.txt', SEALS], ['nothing.txt', ''], ['buoys.txt', BUOYS]] as const;

let browser: Browser;
let page: Page;
let desk: ReturnType<typeof deskOf>;

beforeAll(async () => {
  browser = await openBrowser();
  page = await openPage(browser);
  desk = deskOf(page);
});
afterAll(() => browser.close());

const heading = () => desk.line.getByRole('heading', { level: 2 });
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();

describe('files that are dropped together', () => {
  it('say what was read of each, and one that cannot be filed why', async () => {
    await desk.open(PASTE);
    await desk.dropAll(FILES);
    await heading().and(page.locator(':focus')).waitFor();
    await untilItSays(heading(), '4 files that arrived together');
    const feed = desk.fileInLine('cranes.xml');
    for (const words of ['RSS · 2 stories', 'Crane lifts its last crate', 'and 1 more', '2 × New']) await untilItSays(feed, words);
    await untilItSays(desk.fileInLine('seals.txt'), 'Seals take the slipway');
    await untilItSays(desk.fileInLine('seals.txt').locator('[data-outlook=new]'), 'New');
    await untilItSays(desk.fileInLine('nothing.txt').locator('[data-failure]'), 'This cannot be filed');
    await untilItSays(desk.fileInLine('buoys.txt'), 'publishing will be held');
    await page.getByRole('button', { name: 'File all as drafts (4 stories)' }).waitFor();
    expect(await barriersOn(page, '[data-creditline=drop]')).toEqual([]);
    await takePicture(page, 'intake-line');
  });

  it('can be opened one by one, each beside its original and as the editor corrected it', async () => {
    await press('Open: seals.txt');
    await untilItSays(page.locator('[data-creditline=opened]'), 'seals.txt, file 2 of 4');
    await untilItSays(desk.original.locator('mark[data-name=Headline]'), 'Seals take the slipway');
    await press('Clear Byline');
    await untilItSays(desk.corrections, 'Byline: cleared');
    await press('Next: nothing.txt');
    await untilItSays(desk.reading, 'This cannot be filed');
    await press('Back to all files');
    await heading().and(page.locator(':focus')).waitFor();
    await untilItSays(desk.fileInLine('seals.txt'), 'The byline is missing');
  });

  it('are filed at one press, with their progress, and none stops another', async () => {
    const office = openOffice();
    const before = await office.countArticles();
    const goOn = await holdBack('**/syndication/paste/file', 1);
    await page.getByRole('button', { name: /^File all/ }).press('Enter');
    await untilItSays(desk.line.getByRole('status'), 'Filing: 1 of 3 files done');
    expect(await desk.line.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('33');
    await heading().and(page.locator(':focus')).waitFor();
    expect(await barriersOn(page, '[data-creditline=drop]')).toEqual([]);
    goOn();
    await untilItSays(desk.line.getByRole('status'), '4 drafts were made from 4 stories');
    await untilItSays(desk.fileInLine('cranes.xml'), '2 filed as drafts');
    await desk.fileInLine('seals.txt').getByRole('link', { name: 'Seals take the slipway' }).waitFor();
    await untilItSays(desk.fileInLine('nothing.txt'), 'This cannot be filed');
    expect(await office.countArticles()).toBe(before + 4);
    await page.unrouteAll({ behavior: 'wait' });
    expect(await barriersOn(page, '[data-creditline=drop]')).toEqual([]);
    await takePicture(page, 'intake-line-filed');
  });

  it('are known when they come again', async () => {
    await press('Put the list away');
    await desk.dropAll([FILES[0], FILES[3]]);
    await untilItSays(desk.fileInLine('cranes.xml'), '2 × On file already');
    await press(/^File all/);
    await untilItSays(desk.fileInLine('buoys.txt'), 'It was on file already');
    await untilItSays(desk.line.getByRole('status'), 'No draft was made from 3 stories');
    expect(await desk.line.getByRole('button', { name: /^Undo/ }).count()).toBe(0);
    await press('Put the list away');
  });
});

describe('a line whose page was loaded anew halfway', () => {
  const NETS = Array.from({ length: 3 }, (_, place) => [`net-${place}.txt`, story(`Net number ${place} is mended`, `The net with the number ${place} was mended on the quay of Halvik in ${place + 2} hours.`)] as const);

  it('is still there, with what was filed and what is left', async () => {
    await desk.open(PASTE);
    await desk.dropAll(NETS);
    await page.getByRole('button', { name: 'File all as drafts (3 stories)' }).waitFor();
    await holdBack('**/syndication/paste/file', 1);
    await press(/^File all/);
    await untilItSays(desk.line.getByRole('status'), 'Filing: 1 of 3 files done');
    await page.reload();
    // Before: what was held back would go on to the server.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await untilItSays(desk.fileInLine('net-0.txt').locator('[data-outcome=new]'), 'Filed as a draft');
    await untilItSays(desk.fileInLine('net-2.txt').locator('[data-outlook=new]'), 'New');
  });

  it('goes on at a press, and nothing is filed twice', async () => {
    await press('File the 2 left');
    await untilItSays(desk.line.getByRole('status'), '3 drafts were made from 3 stories');
    expect(await desk.line.locator('[data-outcome=new]').count()).toBe(3);
  });
});

describe('the filing of a draft', () => {
  it('is undone at a press, and the same file makes a new draft', async () => {
    const net = desk.fileInLine('net-0.txt');
    const first = await net.getByRole('link').getAttribute('href');
    await press('Undo: Net number 0 is mended');
    await untilItSays(net.locator('p:focus'), 'Undone: the draft is deleted');
    await press('File the one left');
    await net.getByRole('link').waitFor();
    expect(await net.getByRole('link').getAttribute('href')).not.toBe(first);
  });

  it('stays where somebody changed the draft since, or where the role may not delete it, and says so', async () => {
    const address = (await desk.fileInLine('net-1.txt').getByRole('link').getAttribute('href')) ?? '';
    await openOffice().saveRecord('api::article.article', address.split('/').at(-1) ?? '', { title: 'Our own headline' });
    await desk.open(PASTE);
    await press('Undo: Net number 1 is mended');
    await untilItSays(desk.fileInLine('net-1.txt'), 'somebody changed the draft since it was filed');

    await page.route('**/content-manager/collection-types/**', (route) => (route.request().method() === 'DELETE' ? route.fulfill({ status: 403, json: { data: null, error: { status: 403, name: 'ForbiddenError', message: 'Forbidden' } } }) : route.fallback()));
    await press('Undo: Net number 2 is mended');
    await untilItSays(desk.fileInLine('net-2.txt'), 'your role may not delete this draft');
    await page.unrouteAll({ behavior: 'wait' });
    await press('Put the list away');
  });

  it('is undone for all that were made at once', async () => {
    const office = openOffice();
    const before = await office.countArticles();
    await desk.drop('tides.xml', feedOf(...[1, 2, 3].map((number) => ({ id: `undo-tide-${number}`, title: `Tide ${number}`, text: [`High water number ${number} comes at noon.`] }))));
    await press('File 3 stories as drafts');
    await untilItSays(desk.filed, 'What became of 3 stories');
    await press('Undo 3 drafts');
    await untilItSays(desk.filed.locator('[data-undo=undone]').nth(2), 'Undone');
    expect(await office.countArticles()).toBe(before);
    // Another button stands where this one was; under the pointer it has Strapi's own colours.
    await page.mouse.move(0, 0);
    expect(await barriersOn(page, '[data-creditline=drop]')).toEqual([]);
  });

  it('is undone beside the new draft, and leads back to what was read', async () => {
    await desk.open(PASTE);
    await desk.paste(story('Gull steals the bell rope', 'A gull took the rope of the harbour bell on Sunday morning and nobody rang for noon.'));
    await desk.read();
    const first = await desk.file();
    await press('Undo the filing');
    await page.waitForURL(/plugins\/syndication\/paste/);
    await untilItSays(desk.reading.locator('[data-field=headline]'), 'Gull steals the bell rope');
    expect(await desk.file()).not.toBe(first);
  });
});

/** Requests to this place wait until the answer is called, but for the first ones. */
async function holdBack(place: string, first: number): Promise<() => void> {
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
