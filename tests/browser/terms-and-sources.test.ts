import type { Browser, Locator, Page } from 'playwright-core';
import { publishStory } from './support/as-editor';
import { barriersOn } from './support/barriers';
import { addressOf, openBrowser, openPage } from './support/browser';
import { deskOf, untilItSays } from './support/desk';
import { openOffice } from './support/office';
import { takePicture } from './support/picture';

const ARTICLE = 'api::article.article';
const ARTICLES = `/content-manager/collection-types/${ARTICLE}`;
const CITATION = 'api::syndication-citation.syndication-citation';
const SOURCE = 'plugin::syndication.source';
const CREDITS = { originalTitle: 'Tide mill grinds again', author: 'Ilse Marrow', copyrightHolder: 'Skerry Wire', firstPublished: '2024-03-04', retrieved: '2024-03-06' };

describe('usage terms at the desk', () => {
  let browser: Browser;
  let page: Page;
  let desk: ReturnType<typeof deskOf>;
  let source: string;
  let story: string;
  let dialog: Locator;
  const rule = (kind: string) => dialog.locator(`[data-rule=${kind}]`);
  const openTerms = async () => {
    await desk.open(`${ARTICLES}/${story}`);
    await page.getByRole('button', { name: 'Look at the terms' }).click();
    await dialog.locator('[data-creditline=terms]').waitFor();
  };

  beforeAll(async () => {
    const office = openOffice();
    source = await office.fileRecord(SOURCE, { name: 'Skerry Wire', hosts: 'skerry.example', usageTerms: 'No archives. Ask Ola about the trombones', citationStyle: 'apa' });
    const citation = await office.fileRecord(CITATION, { ...CREDITS, address: 'https://skerry.example/mill', usageTerms: 'NORWAY OUT', source: { connect: [{ documentId: source }] } });
    await office.fileRecord(CITATION, { ...CREDITS, copyrightHolder: 'Holm Gazette', address: 'https://holm.example/1' });
    story = await publishStory({ title: 'Tide mill grinds again', relationship: 'republished', bylines: [{ name: 'Ilse Marrow', role: 'words' }], citation: { connect: [{ documentId: citation }] } });
    browser = await openBrowser();
    page = await openPage(browser);
    desk = deskOf(page);
    dialog = page.getByRole('dialog');
  });
  afterAll(() => browser.close());

  it('are summed up beside the form', async () => {
    await desk.open(`${ARTICLES}/${story}`);
    await untilItSays(page.locator('[data-creditline=terms-notice]'), 'One rule to confirm');
    await takePicture(page, 'terms-panel');
  });

  it('stand there as rules beside the words they were read from, those of the source too', async () => {
    await openTerms();
    await untilItSays(rule('territory'), 'Not in Norway');
    await untilItSays(rule('territory'), '“NORWAY OUT”');
    await untilItSays(rule('territory'), 'Proposed, binding');
    await untilItSays(dialog.locator('[data-creditline=inherited]'), 'No archive');
    await untilItSays(dialog.locator('[data-creditline=reach]'), 'The story is published');
    expect([await readersGet(story, 'NO'), await readersGet(story, 'SE')]).toEqual([404, 200]);
    expect(await barriersOn(page, '[role=dialog]')).toEqual([]);
    await takePicture(page, 'terms-dialog');
  });

  it('bind nobody once a rule was dismissed, at once, and again when that is undone', async () => {
    await dialog.getByRole('button', { name: 'Dismiss: Not in Norway' }).press('Enter');
    await untilItSays(rule('territory'), 'Dismissed by User 1');
    expect(await readersGet(story, 'NO')).toBe(200);
    await dialog.getByRole('button', { name: 'Undo: Not in Norway' }).press('Enter');
    await untilItSays(rule('territory'), 'Proposed, binding');
    expect(await readersGet(story, 'NO')).toBe(404);
    await dialog.getByRole('button', { name: 'Confirm: Not in Norway' }).press('Enter');
    await untilItSays(rule('territory'), 'Confirmed by User 1');
    expect(await readersGet(story, 'NO')).toBe(404);
  });

  it('may be added to by hand, and what that takes from readers is said and can be undone', async () => {
    await dialog.getByRole('button', { name: 'Add a rule' }).click();
    const form = dialog.locator('[data-creditline=add-rule]');
    await desk.pick(form.getByRole('combobox', { name: 'What the rule is about' }), 'Ways to readers');
    await desk.pick(form.getByRole('combobox', { name: 'What it does' }), 'Only for these ways');
    await form.getByRole('combobox', { name: 'Ways' }).pressSequentially('pri');
    await page.getByRole('option', { name: 'print' }).click();
    await form.getByText('print', { exact: true }).waitFor();
    await takePicture(page, 'terms-add-rule');
    expect(await barriersOn(page, '[role=dialog]')).toEqual([]);
    await form.getByRole('button', { name: 'Add the rule' }).click();
    await untilItSays(rule('channel'), 'Only for print');
    await untilItSays(dialog.getByRole('alert'), 'took the published story from readers');
    expect(await readersGet(story, 'SE')).toBe(404);
    await dialog.getByRole('button', { name: 'Undo the decision' }).click();
    await rule('channel').waitFor({ state: 'detached' });
    expect(await readersGet(story, 'SE')).toBe(200);
  });

  it('lead to the source, where a rule is decided for all of its stories', async () => {
    await dialog.getByRole('link', { name: 'Open Skerry Wire' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Skerry Wire' }).waitFor();
    await untilItSays(page.locator('[data-creditline=unread]'), 'Ask Ola about the trombones');
    await untilItSays(page.locator('[data-creditline=reach]'), 'One published story stands under these rules');
    await untilItSays(page.locator('[data-creditline=sample]'), 'Calder, I.');
    await page.getByRole('button', { name: 'Confirm: No archive' }).click();
    await page.getByText('One rule confirmed').waitFor();
    expect(await barriersOn(page, 'main')).toEqual([]);
    await takePicture(page, 'source');
  });

  it('are only read by who may not edit them', async () => {
    await withoutRights(page, 'edit-terms');
    await openTerms();
    await untilItSays(dialog, 'Your role lets you read these rules');
    expect(await dialog.getByRole('button', { name: /Confirm|Undo|Add a rule/ }).count()).toBe(0);
    await page.unrouteAll();
  });
});

describe('the page of sources', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await openPage(browser);
    await deskOf(page).open('/plugins/syndication/sources');
  });
  afterAll(() => browser.close());

  it('says of each how many stories it has and how its terms stand', async () => {
    const line = page.getByRole('row').filter({ hasText: 'Skerry Wire' });
    await untilItSays(line, 'skerry.example');
    await untilItSays(line, 'One rule confirmed');
    expect(await line.getByRole('cell').nth(2).textContent()).toBe('1');
    await takePicture(page, 'sources');
    expect(await barriersOn(page, 'main')).toEqual([]);
  });

  it('finds one by a part of its host', async () => {
    await page.getByRole('searchbox', { name: 'Search the sources' }).fill('nowhere');
    await page.getByText('No source has a name, host or holder with these words.').waitFor();
    await page.getByRole('searchbox', { name: 'Search the sources' }).fill('skerry.ex');
    await page.getByRole('link', { name: 'Skerry Wire' }).waitFor();
    await page.getByRole('searchbox', { name: 'Search the sources' }).fill('');
  });

  it('records at one click whom citations name', async () => {
    await page.getByRole('button', { name: 'Make a source: Holm Gazette' }).click();
    await page.getByRole('heading', { level: 1, name: 'Holm Gazette' }).waitFor();
    await page.getByText('holm.example', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'All sources' }).click();
    await page.getByRole('link', { name: 'Holm Gazette' }).waitFor();
    expect(await page.getByRole('button', { name: 'Make a source: Holm Gazette' }).count()).toBe(0);
  });

  it('leads to Strapi’s own form for the record', async () => {
    await page.getByRole('link', { name: 'Holm Gazette' }).click();
    await page.getByRole('link', { name: 'Edit the record' }).click();
    await page.locator('input[name=name]').waitFor();
    expect(await page.locator('input[name=name]').inputValue()).toBe('Holm Gazette');
  });
});

describe('a hold that somebody answers for', () => {
  let browser: Browser;
  let page: Page;
  let desk: ReturnType<typeof deskOf>;
  let story: string;

  beforeAll(async () => {
    const office = openOffice();
    const citation = await office.fileRecord(CITATION, { ...CREDITS, author: null, address: 'https://skerry.example/unsigned' });
    story = await office.fileRecord(ARTICLE, { title: 'Nobody signed this', relationship: 'republished', citation: { connect: [{ documentId: citation }] } });
    browser = await openBrowser();
    page = await openPage(browser);
    desk = deskOf(page);
    await desk.open(`${ARTICLES}/${story}`);
  });
  afterAll(() => browser.close());

  it('is overridden with a reason, and the story can be published', async () => {
    await page.getByRole('button', { name: /Answer for it: The byline is missing/ }).click();
    await untilItSays(page.getByRole('dialog'), 'The byline is missing');
    await page.getByRole('dialog').getByRole('button', { name: 'Answer for it', exact: true }).press('Enter');
    await untilItSays(page.getByRole('dialog'), 'Say why in a few words.');
    expect(await barriersOn(page, '[role=dialog]')).toEqual([]);
    await page.getByLabel('Reason').fill('The wire signs with no name.');
    await takePicture(page, 'override-dialog');
    await page.getByRole('dialog').getByRole('button', { name: 'Answer for it', exact: true }).press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await untilItSays(desk.verdict, 'Clear to publish');
    await desk.publish();
    await page.getByText('Published document').first().waitFor();
    expect(await readersGet(story, 'SE')).toBe(200);
  });

  it('is listed under the terms, and can be taken back', async () => {
    await desk.open(`${ARTICLES}/${story}`);
    await page.getByRole('button', { name: 'Look at the terms' }).click();
    const list = page.locator('[data-creditline=overrides]');
    await untilItSays(list, 'The wire signs with no name.');
    await untilItSays(list, 'User 1');
    await list.getByRole('button', { name: /^Take back/ }).click();
    await list.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await untilItSays(desk.verdict, 'Held');
  });
});

describe('an embargo that the provider lifted', () => {
  it('is lifted with a reason, and the form is loaded anew', async () => {
    const embargo = new Date(Date.now() + 24 * 3600 * 1000).toISOString();
    const story = await openOffice().fileRecord(ARTICLE, { title: 'Not before tomorrow', embargo });
    const browser = await openBrowser();
    const page = await openPage(browser);
    const desk = deskOf(page);
    await desk.open(`${ARTICLES}/${story}`);
    await untilItSays(desk.verdict, 'Held');
    await desk.choose('Lift embargo');
    await untilItSays(desk.standing, 'Embargoed until');
    expect(await barriersOn(page, '[role=dialog]')).toEqual([]);
    await page.getByLabel('Reason').fill('The agency freed it by telephone.');
    await page.getByRole('button', { name: 'Lift the embargo' }).click();
    await untilItSays(desk.verdict, 'Clear to publish');
    await desk.openActions();
    await page.getByRole('menuitem').first().waitFor();
    expect(await page.getByRole('menuitem', { name: 'Lift embargo' }).count()).toBe(0);
    await browser.close();
  });
});

/** The status of the public answer for a reader in a country. */
async function readersGet(documentId: string, territory: string): Promise<number> {
  return (await fetch(addressOf(`/api/articles/${documentId}?territory=${territory}`))).status;
}

/** From now on the editor's role lacks a right of ours. */
async function withoutRights(page: Page, right: string): Promise<void> {
  await page.route('**/admin/users/me/permissions', async (route) => {
    const answer = await route.fetch();
    const { data } = await answer.json();
    await route.fulfill({ response: answer, json: { data: data.filter(({ action }: { action: string }) => action !== `plugin::syndication.${right}`) } });
  });
}
