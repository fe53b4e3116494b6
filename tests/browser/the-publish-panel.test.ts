import type { Browser, Page } from 'playwright-core';
import { barriersOn } from './support/barriers';
import { openBrowser, openPage } from './support/browser';
import { deskOf, untilItSays } from './support/desk';
import { openOffice } from './support/office';

const ARTICLE = 'api::article.article';
const CITATION = 'api::syndication-citation.syndication-citation';
const PANEL = '[data-creditline=panel]';

describe('the panel beside a held story', () => {
  let browser: Browser;
  let page: Page;
  let desk: ReturnType<typeof deskOf>;
  const duty = (name: string) => page.locator(`${PANEL} [data-duty="${name}"]`);
  const choose = (label: string, option: string) => desk.pick(desk.panel.getByRole('combobox', { name: label }), option);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

  beforeAll(async () => {
    const office = openOffice();
    const citation = await office.fileRecord(CITATION, {
      originalTitle: 'Night ferry keeps its lights on for the geese',
      author: 'Wren Oduya',
      address: 'https://harbour.example/news/2024-05-night-ferry-geese.html',
      firstPublished: '2024-05-21',
    });
    const story = await office.fileRecord(ARTICLE, {
      title: 'Night ferry keeps its lights on for the geese',
      relationship: 'republished',
      citation: { connect: [{ documentId: citation }] },
    });
    browser = await openBrowser();
    page = await openPage(browser);
    desk = deskOf(page);
    await desk.open(`/content-manager/collection-types/${ARTICLE}/${story}`);
  });
  afterAll(() => browser.close());

  it('names each duty that holds it, and keeps what is in order out of the way', async () => {
    await untilItSays(desk.verdict, 'Held: 3 things');
    for (const name of ['byline', 'copyright-holder', 'retrieved']) await untilItSays(duty(name), 'Held:');
    expect(await duty('headline').count()).toBe(0);
    await desk.panel.getByRole('button', { name: /^Show all/ }).click();
    await untilItSays(duty('headline'), 'In order:');
    await desk.panel.getByRole('button', { name: 'Hide what is in order' }).click();
    await duty('headline').waitFor({ state: 'detached' });
  });

  it('has no barriers while it is red', async () => expect(await barriersOn(page, PANEL)).toEqual([]));

  it('takes the author into the byline with one click, in the form that is open', async () => {
    await duty('byline').getByRole('button', { name: 'Take “Wren Oduya”' }).click();
    await duty('byline').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /Wren Oduya/ }).first().waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'status');
  });

  it('writes the day of retrieval into the citation with one click, and keeps the form as it was', async () => {
    await duty('retrieved').getByRole('button', { name: 'Today' }).click();
    await untilItSays(desk.verdict, 'Held: one thing');
    await duty('retrieved').waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: /Wren Oduya/ }).count()).toBeGreaterThan(0);
  });

  it('leads to the field where no click can help, and shows there what the click before has written', async () => {
    await desk.jumpTo('citation.copyrightHolder').click();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[name=copyrightHolder]').fill('The Harbour Press');
    expect(await dialog.locator('[name=retrieved]').inputValue()).not.toBe('');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved document').first().waitFor();
    await page.keyboard.press('Escape');
    await untilItSays(desk.verdict, 'Clear to publish; one thing is worth a look');
  });

  it('turns from amber to green when the notice is written', async () => {
    await untilItSays(duty('copyright-notice'), 'Have a look:');
    await duty('copyright-notice').getByRole('button', { name: 'Write “© 2024 The Harbour Press”' }).click();
    await untilItSays(desk.verdict, /Clear to publish$/);
    await untilItSays(desk.block, '© 2024 The Harbour Press');
  });

  it('shows the block as text, for machines and for the head, and copies what it shows', async () => {
    for (const [tab, words, copy] of [
      ['Text', 'Citation: Night ferry keeps', 'Copy the text'],
      ['JSON-LD', '"@type": "NewsArticle"', 'Copy the JSON-LD'],
      ['Head', '<meta name="tdm-reservation" content="1">', 'Copy the tags'],
      ['Page', 'Citation: Night ferry keeps', 'Copy as on the page'],
    ] as const) {
      await desk.panel.getByRole('tab', { name: tab }).click();
      await untilItSays(desk.block, words);
      await desk.panel.getByRole('button', { name: copy }).click();
      await desk.panel.getByText('Copied').waitFor();
      expect(await clipboard()).toContain(words);
    }
  });

  it('shows it in another style and language, only for a look', async () => {
    await choose('Language', 'German');
    await untilItSays(desk.block, 'Quelle: Night ferry');
    await choose('Citation style', 'APA');
    await desk.block.filter({ hasNotText: 'Quelle:' }).waitFor();
    await choose('Citation style', 'As set');
    await choose('Language', 'As set');
    await untilItSays(desk.block, 'Citation: Night ferry');
    await untilItSays(desk.verdict, /Clear to publish$/);
  });

  it('has no barriers while it is green, with all its duties', async () => {
    await desk.panel.getByRole('button', { name: /^Show all/ }).click();
    await untilItSays(duty('copyright-notice'), '© 2024 The Harbour Press');
    expect(await barriersOn(page, PANEL)).toEqual([]);
  });

  it('selects the words where the browser does not let anybody copy', async () => {
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }));
    await desk.panel.getByRole('tab', { name: 'Text' }).click();
    await desk.panel.getByRole('button', { name: 'Copy the text' }).click();
    await desk.panel.getByText('The words are selected').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toContain('Citation: Night ferry');
  });

  it('lets the story out, with the byline that the click wrote', async () => {
    await desk.publish();
    await page.getByText('Published document').waitFor();
    await page.reload();
    await page.getByRole('button', { name: /Wren Oduya/ }).first().waitFor();
  });

  it('has no barriers in the dark either', async () => {
    await page.evaluate(() => localStorage.setItem('STRAPI_THEME', 'dark'));
    await page.reload();
    await untilItSays(desk.verdict, /Clear to publish$/);
    await desk.panel.getByRole('button', { name: /^Show all/ }).click();
    expect(await barriersOn(page, PANEL)).toEqual([]);
  });
});
