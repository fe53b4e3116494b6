import type { Browser, Page } from 'playwright-core';
import { ADMINISTRATOR, administrator, letReadersRead, reader, type Person } from '../support/people';
import { plainProject, type PlainProject, type RunningProject } from '../support/plain-project';
import { LAGOON } from './pages';
import { openBrowser, openPage } from './support/browser';
import { deskOf, untilItSays } from './support/desk';

const POSTS = '/content-manager/collection-types/api::post.post';

/** Another Strapi project installs the plugin from its tarball, builds its own admin with it, and works at that desk. */
describe('the desk in a project with other content types', () => {
  let project: PlainProject;
  let running: RunningProject | null = null;
  let editor: Person;
  let browser: Browser | null = null;
  let page: Page;
  let desk: ReturnType<typeof deskOf>;
  let documentId: string;
  const broken: string[] = [];

  beforeAll(async () => {
    project = plainProject();
    project.install();
    await project.build();
    running = await project.start();
    editor = await administrator(running.address);
    await letReadersRead(editor, ['post']);
    browser = await openBrowser();
    page = await openPage(browser, null);
    page.on('pageerror', ({ message }) => broken.push(message));
    desk = deskOf(page, running.address);
    await desk.signIn(ADMINISTRATOR);
  }, 800_000);
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
    project.remove();
  });

  it('has its way in beside the list of stories', async () => {
    await desk.open(POSTS);
    await page.getByRole('main').getByRole('link', { name: 'Paste a story' }).click();
    await page.waitForURL(/\/plugins\/syndication\/paste\?model=api/);
  });

  it('files a pasted page as a draft of the type of the project, in its fields', async () => {
    await desk.paste(LAGOON);
    await desk.read();
    documentId = await desk.file();
    expect(new URL(page.url()).pathname).toContain(`${POSTS}/${documentId}`);
    expect(await page.locator('input[name=name]').inputValue()).toBe('Tidal lagoon sends its first power to the island grid');
  });

  it('shows in the panel beside the form what will be printed, and what holds it', async () => {
    await untilItSays(desk.block, 'retrieved 6 March 2024 from https://science.example/news/2024-03-tidal-lagoon-power-island.html');
    await untilItSays(desk.verdict, 'Held: one thing');
    await untilItSays(desk.hold('writers'), 'The byline is missing');
  });

  it('leads to the field as the project calls it, and publishes when it is filled', async () => {
    await desk.jumpTo('writers').click();
    await page.waitForFunction(() => document.activeElement?.closest('[data-creditline]') === null);
    await page.keyboard.press('Enter');
    await page.locator('input[name="writers.0.printed"]').fill('Orla Finch');
    await untilItSays(desk.verdict, 'Clear to publish');
    await desk.publish();
    await page.getByText('Published document', { exact: false }).first().waitFor();
    const { body } = await reader(running?.address ?? '')('GET', `/api/posts/${documentId}`);
    expect(body.data.attribution.text).toContain('© 2024 Northern Lights News Agency');
  });

  it('stands beside a type that has a headline and a standing and nothing else', async () => {
    const { body } = await editor('POST', '/content-manager/collection-types/api::note.note', { words: 'High water at noon' });
    await desk.open(`/content-manager/collection-types/api::note.note/${body.data.documentId}`);
    await untilItSays(desk.verdict, 'Clear to publish');
  });

  it('has its pages and its settings', async () => {
    for (const [place, heading] of [['/plugins/syndication/sources', 'Sources'], ['/plugins/syndication/pictures', 'Picture credits'], ['/settings/syndication', 'Syndication']] as const) {
      await desk.open(place);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    }
  });

  it('broke nowhere', () => expect(broken).toEqual([]));
});
