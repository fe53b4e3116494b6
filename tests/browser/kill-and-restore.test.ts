import type { Browser, Page } from 'playwright-core';
import { barriersOn } from './support/barriers';
import { addressOf, openBrowser, openPage } from './support/browser';
import { deskOf, untilItSays } from './support/desk';
import { openOffice } from './support/office';
import { takePicture } from './support/picture';

const REASON = 'The harbour board says that there never was a ferry.';

describe('a story that must not run any more', () => {
  let browser: Browser;
  let page: Page;
  let desk: ReturnType<typeof deskOf>;
  let documentId: string;
  let form: string;

  beforeAll(async () => {
    documentId = await openOffice().publishStaffStory('Ferry to the moon sells out');
    form = `/content-manager/collection-types/api::article.article/${documentId}`;
    browser = await openBrowser();
    page = await openPage(browser);
    desk = deskOf(page);
    await desk.open(form);
  });
  afterAll(() => browser.close());

  it('is not killed by a save, which says what does it', async () => {
    await desk.pick(page.locator('[name=pubStatus]'), 'canceled');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('use Kill or Withhold').first().waitFor();
    expect(await readersGet(documentId)).toBe(200);
  });

  it('can be killed or withheld, not restored', async () => {
    await desk.openActions();
    await page.getByRole('menuitem', { name: 'Kill' }).waitFor();
    expect(await page.getByRole('menuitem').allTextContents()).toEqual(expect.arrayContaining(['Withhold', 'Kill', 'Ledger']));
    expect(await page.getByRole('menuitem', { name: 'Restore' }).count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  it('is killed in a dialog that says what that does, and begins at the reason', async () => {
    await page.locator('textarea[name=summary]').fill('Typed and not saved.');
    await desk.openActions();
    await page.getByRole('menuitem', { name: 'Kill' }).press('Enter');
    await untilItSays(desk.standing, 'Readers see this story in one language now. It goes off at once');
    await untilItSays(desk.standing, 'Only Restore does');
    await untilItSays(desk.standing, 'did not save will be lost');
    await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement && document.activeElement.name === 'reason');
    expect(await barriersOn(page, '[role=dialog]')).toEqual([]);
  });

  it('is not killed without a reason', async () => {
    await page.getByRole('button', { name: 'Kill the story' }).press('Enter');
    await untilItSays(desk.standing, 'Say why in a few words.');
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'reason');
    expect(await readersGet(documentId)).toBe(200);
  });

  it('keeps the reason that was typed when the server cannot be reached', async () => {
    await page.route('**/syndication/articles/kill', (route) => route.abort());
    await page.keyboard.type(REASON);
    await page.getByRole('button', { name: 'Kill the story' }).press('Enter');
    await untilItSays(desk.standing.getByRole('alert'), 'Nothing you typed is lost');
    await page.unroute('**/syndication/articles/kill');
    expect(await page.getByLabel('Reason').inputValue()).toBe(REASON);
    await desk.closeNotices();
  });

  it('is gone for readers at a press, and the form is loaded anew without asking twice', async () => {
    await page.getByRole('button', { name: 'Kill the story' }).press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await untilItSays(desk.hold('pubStatus'), 'kill');
    await untilItSays(page.locator('[name=pubStatus]'), 'canceled');
    expect(await page.locator('textarea[name=summary]').inputValue()).toBe('');
    expect(await readersGet(documentId)).toBe(410);
  });

  it('cannot be published', async () => {
    await desk.publish();
    await page.getByText('may not be published yet', { exact: false }).first().waitFor();
    expect(await readersGet(documentId)).toBe(410);
    await desk.closeNotices();
  });

  it('comes back as a draft by Restore', async () => {
    await desk.open(form);
    await desk.choose('Restore');
    await untilItSays(desk.standing, 'Readers do not see this story now');
    await page.getByLabel('Reason').fill('The board was wrong.');
    await page.getByRole('button', { name: 'Restore the story' }).click();
    await untilItSays(page.locator('[name=pubStatus]'), 'usable');
    await untilItSays(desk.verdict, 'Clear to publish');
    expect(await readersGet(documentId)).toBe(404);
  });

  it('is withheld and restored likewise', async () => {
    await desk.choose('Withhold');
    await page.getByLabel('Reason').fill('Somebody called.');
    await page.getByRole('button', { name: 'Withhold the story' }).click();
    await untilItSays(page.locator('[name=pubStatus]'), 'withheld');
    await desk.openActions();
    await page.getByRole('menuitem', { name: 'Restore' }).waitFor();
    expect(await page.getByRole('menuitem', { name: 'Withhold' }).count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  it('has all of that in its ledger, with who and why', async () => {
    await desk.choose('Ledger');
    await untilItSays(desk.ledger.locator('[data-act=killed]'), REASON);
    await untilItSays(desk.ledger.locator('[data-act=killed]'), 'User 1');
    const acts = desk.ledger.locator('[data-act]');
    expect(await acts.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-act')))).toEqual(['withheld', 'restored', 'unpublished', 'killed', 'published', 'created']);
    await takePicture(page, 'ledger-dialog');
    expect(await barriersOn(page, '[role=dialog]')).toEqual([]);
  });

  it('is left alone by who holds none of the rights', async () => {
    await page.route('**/admin/users/me/permissions', async (route) => {
      const answer = await route.fetch();
      const { data } = await answer.json();
      await route.fulfill({ response: answer, json: { data: data.filter(({ action }: { action: string }) => !/^plugin::syndication\.(kill|withhold|restore|ledger)$/.test(action)) } });
    });
    await desk.open(form);
    await untilItSays(desk.hold('pubStatus'), 'is withheld');
    await desk.openActions();
    await page.getByRole('menuitem').first().waitFor();
    expect(await page.getByRole('menuitem', { name: /Kill|Withhold|Restore|Ledger/ }).count()).toBe(0);
  });
});

/** The status of the public answer at the story’s address. */
async function readersGet(documentId: string): Promise<number> {
  return (await fetch(addressOf(`/api/articles/${documentId}`))).status;
}
