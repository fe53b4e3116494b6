import type { Browser, Page } from 'playwright-core';
import { BEACON_HTML, BEACON_TEXT, CANNERY, feedOf, ORCHARD } from './pages';
import { barriersOn } from './support/barriers';
import { openBrowser, openPage } from './support/browser';
import { deskOf, untilItSays } from './support/desk';
import { openOffice } from './support/office';
import { takePicture } from './support/picture';

const BELL = { id: 'bell-7', title: 'Fog bell falls silent', text: [
  'The fog bell on the east mole fell silent on Monday after a gull had built its nest between the clapper and the rim, and the keeper found three eggs in it when he came to oil the wheel.',
  'The harbour board will wait until the chicks have flown, its chairwoman said, and will send a boat with a horn into the fairway on every morning of fog until then. Captains were asked to go slowly and to listen twice.',
  'It is the second summer in which the bell is out of use. Last year it was a wasp, and the year before that nobody had paid for the rope.',
] };
const SAUNA = { id: 'sauna-8', title: 'Island votes for a sauna', text: ['Forty of fifty islanders voted on Sunday to turn the old customs shed into a sauna.', 'The five who were against it have asked for the first towel.'] };

let browser: Browser;
let page: Page;
let desk: ReturnType<typeof deskOf>;

beforeAll(async () => {
  browser = await openBrowser();
  page = await openPage(browser);
  desk = deskOf(page);
});
afterAll(() => browser.close());

describe('the original beside its reading', () => {
  beforeAll(async () => {
    await desk.open('/plugins/syndication/paste');
    await desk.paste(CANNERY);
    await desk.read();
  });

  it('bears the name of each field at the words that filled it', async () => {
    const headline = desk.original.locator('mark[data-name=Headline]');
    await untilItSays(headline, 'Cannery whistle blows again');
    expect(await desk.original.locator('[role=region]').textContent()).toBe(CANNERY);
  });

  it('leads from its words to the field and back, by keyboard alone', async () => {
    await desk.original.locator('mark[data-name^=Byline]').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.querySelector('[data-field=byline]') !== null);
    const isShown = () => desk.original.locator('mark[data-name^=Byline]').evaluate((mark) => getComputedStyle(mark).boxShadow !== 'none');
    expect(await isShown()).toBe(false);
    await page.getByRole('button', { name: 'June 3 2024, by Wren Oduya' }).last().press('Enter');
    expect(await isShown()).toBe(true);
  });

  it('offers both of two notices that do not agree, and takes the one that is pressed', async () => {
    const candidates = desk.reading.locator('[data-creditline=candidates]').filter({ hasText: 'Norden Wire' });
    await untilItSays(candidates, '© 2024 The Harbour Press');
    await candidates.locator('li', { hasText: 'Norden Wire' }).getByRole('button', { name: 'Use as Copyright notice' }).click();
    await untilItSays(desk.reading.locator('[data-field="rights.copyrightNotice"]'), '© 2024 Norden Wire');
    await untilItSays(desk.corrections, 'Copyright notice: © 2024 Norden Wire');
  });

  it('makes selected words the headline', async () => {
    await desk.select('the whistle of the Skerry cannery blew at six');
    expect(await page.getByLabel('Words to use').inputValue()).toBe('the whistle of the Skerry cannery blew at six');
    await desk.original.getByRole('button', { name: 'Headline', exact: true }).click();
    await untilItSays(desk.reading.locator('[data-field=headline]'), 'the whistle of the Skerry cannery blew at six');
    await takePicture(page, 'intake-corrected');
  });

  it('empties a field at a press, and takes that back', async () => {
    await desk.reading.getByRole('button', { name: 'Clear Byline' }).click();
    await untilItSays(desk.corrections, 'Byline: cleared');
    await untilItSays(desk.reading, 'The byline is missing');
    await desk.corrections.getByRole('button', { name: 'Undo the correction of Byline' }).click();
    await untilItSays(desk.reading.locator('[data-field=byline]'), 'Wren Oduya');
  });

  it('has nothing that axe complains of', async () => {
    expect(await barriersOn(page, '[data-creditline=drop]')).toEqual([]);
  });

  it('is filed as it was corrected', async () => {
    await desk.file();
    expect(await page.locator('input[name=title]').inputValue()).toBe('the whistle of the Skerry cannery blew at six');
    await untilItSays(desk.block, '© 2024 Norden Wire');
  });
});

describe('a page copied with its markup', () => {
  beforeAll(() => desk.open('/plugins/syndication/paste'));

  it('is read as a page unless somebody wants its bare words', async () => {
    await desk.pastePage(BEACON_HTML, BEACON_TEXT);
    expect(await page.getByRole('radio', { name: 'As a formatted page' }).isChecked()).toBe(true);
    await desk.read();
    await untilItSays(desk.reading.locator('[data-field=headline]'), 'Beacon on Gull Rock is lit from the shore');
    await untilItSays(desk.reading.locator('[data-field=byline]'), 'Tomas Quill');
    expect(await desk.original.locator('[role=region]').textContent()).not.toContain('<p>');

    await page.getByRole('radio', { name: 'As plain text' }).click();
    await desk.read();
    await untilItSays(desk.reading.locator('[data-field=headline]'), 'Beacon on Gull Rock is lit from the shore');
    await untilItSays(desk.reading.locator('[data-field=body]'), '2 paragraphs');
  });

  it('is asked for by its words again when it was changed', async () => {
    await page.getByLabel('Text of the story').press('End');
    await page.getByLabel('Text of the story').pressSequentially('!');
    await page.getByRole('radio').first().waitFor({ state: 'detached' });
  });
});

describe('a file', () => {
  it('is dropped anywhere on the page and read at once', async () => {
    await desk.open('/plugins/syndication/paste');
    await desk.drop('orchard.txt', ORCHARD);
    await untilItSays(desk.reading.locator('[data-field=headline]'), 'Old orchard gives up a forgotten pear');
    await page.getByText('File in hand: orchard.txt').waitFor();
  });

  it('that is a page is shown by its words', async () => {
    await desk.drop('beacon.html', `<!doctype html><title>Beacon</title>${BEACON_HTML}`);
    await untilItSays(desk.original.locator('mark[data-name^=Headline]'), 'Beacon on Gull Rock is lit from the shore');
    expect(await desk.original.locator('[role=region]').textContent()).toBe(BEACON_TEXT);
  });

  it('may be chosen instead', async () => {
    await page.locator('input[type=file]').setInputFiles({ name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) });
    await untilItSays(desk.reading, 'This cannot be filed');
  });
});

describe('a feed', () => {
  it('shows its stories, all of them chosen', async () => {
    await desk.open('/plugins/syndication/paste?model=api::article.article');
    await desk.drop('harbour.xml', feedOf(BELL, SAUNA));
    await untilItSays(desk.stories, 'File 2 stories as drafts');
    await untilItSays(desk.stories.locator('[data-story="0"]'), BELL.title);
    await untilItSays(desk.stories.locator('[data-story="1"] [data-outlook=new]'), 'New');
    await takePicture(page, 'intake-feed');
  });

  it('shows each reading on demand', async () => {
    await desk.stories.locator('[data-story="1"]').getByRole('button', { name: 'Show the reading' }).click();
    await untilItSays(desk.reading.locator('[data-field=headline]'), SAUNA.title);
  });

  it('is filed story by story', async () => {
    const office = openOffice();
    const before = await office.countArticles();
    await page.getByRole('button', { name: 'File 2 stories as drafts' }).click();
    await untilItSays(desk.filed, 'What became of 2 stories');
    expect(await desk.filed.locator('[data-outcome=new]').count()).toBe(2);
    expect(await office.countArticles()).toBe(before + 2);
  });

  it('is on file already when it comes again', async () => {
    await desk.open('/plugins/syndication/paste?model=api::article.article');
    await desk.drop('harbour.xml', feedOf(BELL, SAUNA));
    expect(await desk.stories.locator('[data-outlook=duplicate]').count()).toBe(2);
    await desk.stories.getByRole('link', { name: 'Open what is on file' }).first().waitFor();
  });

  it('is flagged when another source says much the same', async () => {
    await desk.open('/plugins/syndication/paste?model=api::article.article');
    await desk.drop('copy.xml', feedOf({ id: 'copied-1', title: 'Bird stops bell', text: BELL.text.map((words) => words.replace('Monday', 'Tuesday')) }));
    const like = desk.reading.locator('[data-creditline=like]');
    await untilItSays(like, BELL.title);
    await like.getByText('Compare with the words on file').click();
    await untilItSays(like.locator('del'), 'Monday');
    await untilItSays(like.locator('ins'), 'Tuesday');
    await takePicture(page, 'intake-like');
  });
});

describe('a long payload', () => {
  beforeAll(() => desk.open('/plugins/syndication/paste?model=api::article.article'));

  it('says what is being read while it is', async () => {
    const goOn = await holdBack('**/syndication/paste/read');
    await desk.paste(`A very long night\n\n${'The harbour board met again, and again it put off the vote. '.repeat(20_000)}`);
    await page.getByRole('button', { name: 'Read it' }).click();
    await untilItSays(desk.reading, 'Reading 1.1 MB…');
    await page.getByRole('progressbar').waitFor();
    goOn();
    await untilItSays(desk.reading.locator('[data-field=headline]'), 'A very long night');
  });

  it('of many stories is filed in shares, and can be stopped between them', async () => {
    const stories = Array.from({ length: 25 }, (_, place) => ({ id: `tide-${place}`, title: `Tide table ${place}`, text: [`High water number ${place} is early.`] }));
    await desk.drop('tides.xml', feedOf(...stories));
    const goOn = await holdBack('**/syndication/paste/file');
    await page.getByRole('button', { name: 'File 25 stories as drafts' }).click();
    await untilItSays(desk.reading, '0 of 25 filed');
    await page.getByRole('button', { name: 'Stop' }).click();
    goOn();
    await untilItSays(desk.filed, 'What became of 8 stories');
    await untilItSays(desk.filed, '17 stories were not filed');
  });

  it('loses nothing when it was stopped', async () => {
    await desk.filed.getByRole('button', { name: 'File the 17 left' }).click();
    await untilItSays(desk.filed, 'What became of 17 stories');
    expect(await desk.filed.locator('[data-outcome=new]').count()).toBe(17);
  });
});

describe('a newer version of a story that editors changed', () => {
  it('waits beside the form instead of replacing anything', async () => {
    await desk.open('/plugins/syndication/paste?model=api::article.article');
    await desk.drop('pier.xml', feedOf({ id: 'pier-9', title: 'Pier opens on Friday', text: ['The new pier opens on Friday, the harbour board said.', 'It is ninety metres long and stands on oak.'] }));
    const documentId = await desk.file();
    await page.locator('input[name=title]').fill('Pier opens at last');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved document').waitFor();

    await desk.open('/plugins/syndication/paste?model=api::article.article');
    await desk.drop('pier.xml', feedOf({ id: 'pier-9', title: 'Pier opens on Saturday', text: ['The new pier opens on Saturday, the harbour board said.', 'It is ninety metres long, stands on oak and has two benches.'] }));
    await page.getByRole('button', { name: 'File as draft' }).click();
    await page.waitForURL(new RegExp(documentId));
    await untilItSays(page.locator('[data-creditline=offer]'), 'nothing was replaced');
    expect(await page.locator('input[name=title]').inputValue()).toBe('Pier opens at last');
  });

  it('is compared three ways, and what both sides changed is not chosen', async () => {
    await page.getByRole('button', { name: 'Compare and decide' }).click();
    const headline = page.locator('[data-offered=headline]');
    for (const words of ['Pier opens on Friday', 'Pier opens at last', 'Pier opens on Saturday', 'Changed on both sides']) await untilItSays(headline, words);
    expect(await headline.getByRole('checkbox').isChecked()).toBe(false);
    expect(await page.locator('[data-offered=body]').getByRole('checkbox').isChecked()).toBe(true);
    await takePicture(page, 'intake-offer');
    expect(await barriersOn(page, '[role=dialog]')).toEqual([]);
  });

  it('is taken field by field, and the desk keeps the rest', async () => {
    await page.getByRole('button', { name: /^Take / }).click();
    await page.getByText('has two benches').first().waitFor();
    expect(await page.locator('input[name=title]').inputValue()).toBe('Pier opens at last');
    await page.locator('[data-creditline=offer]').waitFor({ state: 'detached' });
  });
});

/** Requests to this place wait until the answer is called. */
async function holdBack(place: string): Promise<() => void> {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((open) => (letGo = open));
  await page.route(place, async (route) => {
    await gate;
    await route.fallback();
  });
  return letGo;
}
