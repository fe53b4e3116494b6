import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { feedOf } from './pages';
import { asEditor } from './support/as-editor';
import { barriersOn } from './support/barriers';
import { openBrowser, openPage } from './support/browser';
import { deskOf, untilItSays } from './support/desk';
import { openOffice } from './support/office';
import { takePicture } from './support/picture';

const ARTICLE = 'api::article.article';
const ARTICLES = `/content-manager/collection-types/${ARTICLE}`;
const RECEIVED = 'The beacon on Gull Rock was lit by a switch in the harbour office on Sunday.';
const STANDING = 'The beacon on Gull Rock was lit by a lever in the harbor office on Sunday.';

describe('what the desk changed of a story', () => {
  let browser: Browser;
  let page: Page;
  let desk: ReturnType<typeof deskOf>;
  let story: string;

  beforeAll(async () => {
    const text = feedOf({ id: 'beacon-lever', title: 'Beacon is lit from the shore', text: [RECEIVED] });
    story = filed.parse(await asEditor('/syndication/paste/file', { text })).stories[0]?.documentId ?? '';
    await asEditor('/syndication/terms', { model: ARTICLE, documentId: story, rules: [{ term: { kind: 'edits', may: 'style' }, words: null, decision: 'confirmed' }] });
    browser = await openBrowser();
    page = await openPage(browser);
    desk = deskOf(page);
    await desk.open(`${ARTICLES}/${story}`);
  });
  afterAll(() => browser.close());

  it('is nothing at first', async () => {
    await page.getByRole('button', { name: 'What the desk changed' }).click();
    await untilItSays(page.locator('[data-creditline=fidelity]'), 'The desk changed nothing in the text.');
    await untilItSays(page.locator('[data-creditline=fidelity]'), 'Only time, place and style may be edited.');
    await page.keyboard.press('Escape');
  });

  it('is shown word by word once it is saved, and what the rule forbids is named', async () => {
    const body = page.getByRole('textbox', { name: /editor|body/i }).or(page.locator('[data-slate-editor=true]')).first();
    await body.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(STANDING);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved document').first().waitFor();
    await page.getByRole('button', { name: 'What the desk changed' }).click();
    const view = page.locator('[data-creditline=fidelity]');
    await untilItSays(view, '“switch” became “lever”');
    await view.locator('del').filter({ hasText: 'switch' }).waitFor();
    await view.locator('ins').filter({ hasText: 'lever' }).waitFor();
    expect(await view.getByRole('listitem').allTextContents()).toEqual(['“switch” became “lever”']);
    expect(await barriersOn(page, '[role=dialog]')).toEqual([]);
    await takePicture(page, 'fidelity');
  });

  it('is not asked of a story that nobody sent', async () => {
    const ours = await openOffice().fileRecord(ARTICLE, { title: 'A story of our own' });
    await desk.open(`${ARTICLES}/${ours}`);
    await page.getByRole('button', { name: 'What the desk changed' }).click();
    await untilItSays(page.locator('[data-creditline=fidelity]'), 'Nobody sent us this story.');
    expect(await barriersOn(page, '[role=dialog]')).toEqual([]);
  });
});

const filed = z.object({ stories: z.array(z.object({ documentId: z.string() })) });
