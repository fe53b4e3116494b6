import type { Browser, Page } from 'playwright-core';
import { barriersOn } from './support/barriers';
import { addressOf, openBrowser, openPage } from './support/browser';
import { deskOf, untilItSays } from './support/desk';
import { openOffice } from './support/office';
import { takePicture } from './support/picture';

const NOTE = 'An earlier version said that the lamp was red. It is green.';

describe('a story that said something wrong', () => {
  let browser: Browser;
  let page: Page;
  let desk: ReturnType<typeof deskOf>;
  let documentId: string;
  let form: string;

  beforeAll(async () => {
    documentId = await openOffice().publishStaffStory('Lamp on the pier is red');
    form = `/content-manager/collection-types/api::article.article/${documentId}`;
    browser = await openBrowser();
    page = await openPage(browser);
    desk = deskOf(page);
    await desk.open(form);
  });
  afterAll(() => browser.close());

  it('is corrected in a dialog that says what readers will see, and begins at the note', async () => {
    await desk.choose('Correct');
    await untilItSays(desk.standing, 'A correction: the story said something wrong');
    await untilItSays(desk.standing, 'Readers see the note at once');
    await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
    expect(await barriersOn(page, '[role=dialog]')).toEqual([]);
  });

  it('says what each kind means, and what is not published', async () => {
    await desk.pick(page.getByRole('combobox', { name: 'Kind' }), 'Withdrawal');
    await untilItSays(desk.standing, 'It stays on with this note; Kill or Withhold takes it off.');
    await page.getByLabel('Publish the draft with it').click();
    await untilItSays(desk.standing, 'without the note until the draft is published');
    await page.getByRole('button', { name: 'Put it into the draft' }).waitFor();
    await page.getByLabel('Publish the draft with it').click();
  });

  it('is not corrected without the note and the reason', async () => {
    await page.getByRole('button', { name: 'Publish the correction' }).click();
    await untilItSays(desk.standing, 'Say what was wrong and is now right.');
    await untilItSays(desk.standing, 'Say why in a few words.');
  });

  it('prints the note at once', async () => {
    await desk.pick(page.getByRole('combobox', { name: 'Kind' }), 'Correction');
    await page.getByLabel('Note for readers').fill(NOTE);
    await page.getByLabel('Reason').fill('A reader wrote.');
    await takePicture(page, 'correct-dialog');
    await page.getByRole('button', { name: 'Publish the correction' }).click();
    await untilItSays(page.locator('textarea[name=correctionNote]'), NOTE);
    expect(await (await fetch(addressOf(`/api/articles/${documentId}`))).text()).toContain(NOTE);
  });

  it('is shown as it was printed at any moment, to be copied', async () => {
    await desk.choose('Show as on date');
    const printed = page.locator('[data-creditline=printed]');
    await untilItSays(printed.getByRole('status'), NOTE);
    await untilItSays(printed.getByRole('status'), 'by User 1');
    await takePicture(page, 'show-as-on-date');
    expect(await barriersOn(page, '[role=dialog]')).toEqual([]);
    await page.getByRole('button', { name: 'Copy as plain text' }).last().click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(NOTE);
    const day = printed.getByLabel('Day');
    await day.fill('01/02/2020');
    await day.press('Tab');
    await untilItSays(printed.getByRole('status'), 'Readers did not see this story then.');
    await page.keyboard.press('Escape');
  });

  it('waits for words in the form to be saved first', async () => {
    await desk.open(form);
    await page.locator('textarea[name=summary]').fill('Not saved.');
    await desk.choose('Correct');
    await untilItSays(desk.standing, 'Save what you typed into the form first');
    expect(await page.getByRole('button', { name: 'Publish the correction' }).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
  });
});

describe('a story that its embargo alone holds', () => {
  let browser: Browser;
  let page: Page;
  let desk: ReturnType<typeof deskOf>;

  beforeAll(async () => {
    const documentId = await openOffice().fileRecord('api::article.article', { title: 'Budget on Friday', embargo: new Date(Date.now() + 3 * 24 * 3600 * 1000).toISOString() });
    browser = await openBrowser();
    page = await openPage(browser);
    desk = deskOf(page);
    await desk.open(`/content-manager/collection-types/api::article.article/${documentId}`);
  });
  afterAll(() => browser.close());

  it('is approved for its end, as it stands', async () => {
    await desk.choose('Approve for the end of the embargo');
    await untilItSays(desk.standing, 'It is published by itself when that ends');
    expect(await barriersOn(page, '[role=dialog]')).toEqual([]);
    await page.getByRole('button', { name: 'Approve the draft' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('may have its approval taken back', async () => {
    await desk.choose('Withdraw approval');
    await untilItSays(desk.standing, 'This draft was approved');
    await page.getByRole('button', { name: 'Withdraw the approval' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await desk.openActions();
    await page.getByRole('menuitem', { name: 'Approve for the end of the embargo' }).waitFor();
  });
});
