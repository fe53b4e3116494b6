import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { LAGOON } from './pages';
import { addressOf, openBrowser, openPage } from './support/browser';
import { deskOf, untilItSays } from './support/desk';
import { openOffice } from './support/office';
import { takePicture } from './support/picture';

const FOOT = [
  '© 2024 Northern Lights News Agency. All rights reserved.',
  'Citation: Tidal lagoon sends its first power to the island grid (2024, March 4) retrieved 6 March 2024 from https://science.example/news/2024-03-tidal-lagoon-power-island.html',
  'This document is subject to copyright. Short quotations with credit are welcome; anything longer needs the written permission of its owner. It is given for information alone.',
];

describe('a pasted page becomes a published story', () => {
  let browser: Browser;
  let page: Page;
  let desk: ReturnType<typeof deskOf>;
  let documentId: string;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await openPage(browser);
    desk = deskOf(page);
  });
  afterAll(() => browser.close());

  it('starts in the list of articles', async () => {
    await desk.open('/content-manager/collection-types/api::article.article');
    await page.getByRole('main').getByRole('link', { name: 'Paste a story' }).click();
    await page.waitForURL(/\/plugins\/syndication\/paste\?model=api/);
  });

  it('is shown field by field, with the words and the rule, before anything is stored', async () => {
    const office = openOffice();
    const before = await office.countArticles();
    await desk.paste(LAGOON);
    await desk.read();

    await untilItSays(desk.reading.locator('[data-field=headline]'), 'Tidal lagoon sends its first power to the island grid');
    const citation = desk.reading.locator('[data-rule=lift-citation]');
    await untilItSays(citation, 'retrieved 6 March 2024 from <https://science.example/');
    await untilItSays(citation.locator('[data-field="source.retrieved"]'), '2024-03-06');
    await untilItSays(desk.reading.locator('[data-field="rights.copyrightHolder"]'), 'Northern Lights News Agency');
    await untilItSays(desk.reading.locator('[data-field=body]'), '4 paragraphs');
    await untilItSays(desk.reading, 'The byline is missing');
    expect(await office.countArticles()).toBe(before);
    await takePicture(page, 'paste-a-story');
  });

  it('is filed as a draft that shows its attribution beside the form', async () => {
    documentId = await desk.file();
    expect(await page.locator('input[name=title]').inputValue()).toBe('Tidal lagoon sends its first power to the island grid');
    for (const line of FOOT) await untilItSays(desk.block, line);
    await untilItSays(desk.verdict, 'Held: one thing');
    await untilItSays(desk.hold('bylines'), 'The byline is missing');
  });

  it('changes its attribution while the editor types', async () => {
    await page.locator('textarea[name=correctionNote]').fill('The wall has sixteen turbines, not six.');
    await untilItSays(desk.block, 'Correction: The wall has sixteen turbines, not six.');
    await page.locator('textarea[name=correctionNote]').fill('');
    await desk.block.filter({ hasNotText: 'Correction:' }).waitFor();
  });

  it('gives its attribution away as plain text', async () => {
    await desk.panel.getByRole('tab', { name: 'Text' }).click();
    await untilItSays(desk.block, 'Citation: Tidal lagoon');
    await desk.panel.getByRole('button', { name: 'Copy the text' }).click();
    await desk.panel.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(FOOT.join('\n'));
    await desk.panel.getByRole('tab', { name: 'Page' }).click();
  });

  it('shows no verdict when the check cannot be made, and one as soon as it can', async () => {
    await page.route('**/syndication/articles/check', (route) => route.abort());
    await page.locator('textarea[name=summary]').fill('The moon goes to work.');
    await untilItSays(desk.panel.getByRole('alert'), 'Nothing you typed is lost');
    expect(await desk.verdict.count()).toBe(0);
    await page.unroute('**/syndication/articles/check');
    await desk.panel.getByRole('button', { name: 'Check again' }).click();
    await untilItSays(desk.verdict, 'Held: one thing');
  });

  it('is refused while something is missing, and says so at the field', async () => {
    await desk.publish();
    await page.getByText('may not be published yet', { exact: false }).first().waitFor();
    await untilItSays(page.locator('p[id$="-error"]'), 'The byline is missing');
    expect(await readersGet(documentId)).toMatchObject({ status: 404 });
  });

  it('leads the editor to the field', async () => {
    await desk.jumpTo('bylines').click();
    await page.waitForFunction(() => document.activeElement?.closest('[data-creditline]') === null);
    await desk.closeNotices();
    await takePicture(page, 'panel-held');
  });

  it('is clear as soon as the writer is named', async () => {
    await page.keyboard.press('Enter');
    await page.locator('input[name="bylines.0.name"]').fill('Orla Finch');
    await untilItSays(desk.verdict, 'Clear to publish');
    await page.locator('p[id$="-error"]').waitFor({ state: 'detached' });
    await takePicture(page, 'panel-clear');
  });

  it('is published, and readers get the attribution', async () => {
    await desk.publish();
    await page.getByText('Published document', { exact: false }).first().waitFor();
    const { status, article } = await readersGet(documentId);
    expect(status).toBe(200);
    expect(article?.title).toBe('Tidal lagoon sends its first power to the island grid');
    expect(article?.attribution.text).toBe(FOOT.join('\n'));
  });
});

/** What the public gets at the article’s address; no article when there is none to see. */
async function readersGet(documentId: string) {
  const answer = await fetch(addressOf(`/api/articles/${documentId}`));
  return { status: answer.status, article: publicArticle.parse(await answer.json()).data };
}

const publicArticle = z.object({ data: z.object({ title: z.string(), attribution: z.object({ text: z.string() }) }).nullable() });
