import type { Browser, Page } from 'playwright-core';
import { LAGOON } from './pages';
import { barriersOn } from './support/barriers';
import { openBrowser, openPage } from './support/browser';
import { deskOf, untilItSays } from './support/desk';
import { hireColleague } from './support/hire-colleague';
import { openOffice } from './support/office';
import { stickingOut } from './support/sticking-out';

const ARTICLE = 'api::article.article';
const PANEL = '[data-creditline=panel]';
const WIDGETS = ['radar', 'held'].map((name) => `[data-creditline=${name}]`);

describe('a desk that works in another language', () => {
  let browser: Browser;
  let story: string;
  const signedIn = async (language: string) => {
    const page = await openPage(browser, null);
    await deskOf(page).signIn(await hireColleague(language));
    await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' });
    return page;
  };
  /** Keys of ours that stand where words should. */
  const rawKeys = async (page: Page) => (await page.locator('body').innerText()).match(/\bsyndication\.[a-z][\w.-]*/g) ?? [];

  beforeAll(async () => {
    const office = openOffice();
    const citation = await office.fileRecord('api::syndication-citation.syndication-citation', {
      originalTitle: 'Ferry bell rings twice in the fog',
      author: 'Wren Oduya',
      address: 'https://harbour.example/news/2024-05-ferry-bell.html',
    });
    story = await office.fileRecord(ARTICLE, { title: 'Ferry bell rings twice in the fog', relationship: 'republished', citation: { connect: [{ documentId: citation }] } });
    await office.fileRecord(ARTICLE, { title: 'Fog leaves the ferry behind', pubStatus: 'withheld' });
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  describe('in German', () => {
    let page: Page;
    let desk: ReturnType<typeof deskOf>;

    beforeAll(async () => {
      page = await signedIn('de');
      desk = deskOf(page);
    });

    it('finds the home page in its language', async () => {
      await desk.open('/');
      await page.getByRole('heading', { name: 'Was zurückgehalten wird und warum' }).waitFor();
      await page.getByRole('heading', { name: 'Rechte in den nächsten Tagen' }).waitFor();
      await untilItSays(page.locator('[data-creditline=held]'), /Entwürfe werden zurückgehalten, von \d+\./);
      for (const widget of WIDGETS) expect(await barriersOn(page, widget)).toEqual([]);
      for (const widget of WIDGETS) expect(await stickingOut(page, widget)).toEqual([]);
      expect(await rawKeys(page)).toEqual([]);
    });

    it('pastes a story and reads what was read', async () => {
      await desk.open(`/plugins/syndication/paste?model=${ARTICLE}`);
      await page.getByRole('heading', { name: 'Beitrag einfügen' }).waitFor();
      expect(await barriersOn(page, 'main')).toEqual([]);
      await page.getByLabel('Text des Beitrags').fill(LAGOON);
      await page.getByRole('button', { name: 'Lesen', exact: true }).click();
      await page.getByRole('heading', { name: 'Was gelesen wurde' }).waitFor();
      await untilItSays(desk.reading, /Rechteinhaber\s*Northern Lights News Agency/);
      await untilItSays(desk.reading, /Keine Autorenzeile gefunden: Keine kurze Zeile vor dem Beitrag sagt „von“ und einen Namen\./);
      expect(await desk.reading.innerText()).not.toMatch(/No byline found|that says nothing new/);
      await page.getByRole('button', { name: 'Als Entwurf ablegen' }).waitFor();
      expect(await barriersOn(page, 'main')).toEqual([]);
      expect(await rawKeys(page)).toEqual([]);
    });

    it('sees beside the form what holds a story, in a column that holds the longer words', async () => {
      await desk.open(`/content-manager/collection-types/${ARTICLE}/${story}`);
      await untilItSays(desk.verdict, /^Zurückgehalten: /);
      await page.getByLabel('Schlagzeile').waitFor();
      await untilItSays(desk.panel.locator('[data-hold="citation.copyrightHolder"]'), 'Zitation › Rechteinhaber');
      await desk.panel.getByRole('button', { name: /^Alle zeigen/ }).click();
      await untilItSays(desk.panel.locator('[data-duty=byline]'), /Autorenzeile/);
      expect(await barriersOn(page, PANEL)).toEqual([]);
      expect(await stickingOut(page, PANEL)).toEqual([]);
      expect(await rawKeys(page)).toEqual([]);
    });
  });

  it.each([
    ['fr', 'Coller un article', /^Retenu\s: /],
    ['es', 'Pegar una noticia', /^Retenida: /],
    ['pt-BR', 'Colar uma matéria', /^Retida: /],
    ['ja', '記事を貼り付け', /^停止中：/],
  ])('works in the language %s', async (language, title, held) => {
    const page = await signedIn(language);
    const desk = deskOf(page);
    await desk.open(`/plugins/syndication/paste?model=${ARTICLE}`);
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await rawKeys(page)).toEqual([]);
    await desk.open(`/content-manager/collection-types/${ARTICLE}/${story}`);
    await untilItSays(desk.verdict, held);
    expect(await barriersOn(page, PANEL)).toEqual([]);
    expect(await stickingOut(page, PANEL)).toEqual([]);
    expect(await rawKeys(page)).toEqual([]);
    await page.context().close();
  });
});
