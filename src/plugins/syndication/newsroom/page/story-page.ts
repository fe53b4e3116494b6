import type { Attribution } from '../attribution/attribution';
import { stated, type JsonLd } from '../attribution/json-ld-facts';
import { chooseLocale } from '../attribution/locales/choose-locale';
import { renderHead, type HeadFacts } from '../attribution/render/head';
import { renderHtml } from '../attribution/render/html';
import { renderJsonLd } from '../attribution/render/json-ld';
import { html, markup, type MarkedUp, type SafeHtml } from '../story/safe-html';
import type { NewsDate } from '../story/news-date';
import type { Story } from '../story/story';
import { bodyHtml } from '../story/body-html';
import { readNode, wordsIn } from '../story/body-node';
import { jsonScript } from './json-script';
import { pageFrame } from './page-frame';
import { pageLanguage, type PageLanguage } from './page-language';
import { pictureFigure, type PagePicture } from '../story/picture-figure';
import { storyLine } from './story-line';

/** What the page of a story is made of. */
export interface StoryPage {
  readonly story: Pick<Story, 'headline' | 'summary' | 'byline' | 'dateline' | 'body' | 'language' | 'firstPublished'>;
  readonly attribution: Attribution | null;
  readonly pictures: readonly PagePicture[];
  readonly locale: string | null;
  /** The day on which we published it; it dates a story of our own. */
  readonly published: NewsDate | null;
  /** The address for search engines; `null` for a draft, which is for nobody but the desk. */
  readonly canonical: string | null;
}

/** The page of a story, with its credit, as readers and printers get it; or, without an address of its own, as a preview. */
export function storyPage(page: StoryPage): SafeHtml {
  const { story, canonical } = page;
  const language = pageLanguage(story.language, page.locale);
  return pageFrame({
    language,
    title: headlineOf(page),
    head: canonical === null ? [PRIVATE] : publicHead(page, canonical, language),
    notice: canonical === null ? DRAFT_PREVIEW : null,
    main: article(page, language),
  });
}

/** Said in the body too: this page is nobody's but the desk's. */
const PRIVATE = markup(html`<meta name="robots" content="noindex, nofollow">`);
const DRAFT_PREVIEW = markup(html`<p class="draft-preview"><strong>Draft preview.</strong> Readers do not see this. The address works for 15 minutes.</p>`);

function publicHead(page: StoryPage, canonical: string, { tag }: PageLanguage): readonly MarkedUp[] {
  const description = descriptionOf(page);
  return [
    ...(description === null ? [] : [html`<meta name="description" content="${description}">\n`]),
    renderHead(page.attribution ?? { citation: null }, headFacts(page, canonical)),
    html`<script type="application/ld+json">${markup(jsonScript(forMachines(page, canonical, tag)))}</script>`,
  ].map(markup);
}

/** What the provider wants search engines to be told; a republisher cannot grant the right to mine what others own. */
function headFacts({ attribution }: StoryPage, canonical: string): HeadFacts {
  const isOthers = attribution?.citation !== null && attribution !== null;
  return {
    indexing: attribution?.presentation.indexing ?? 'self',
    page: canonical,
    tdm: isOthers ? { isReserved: true, policy: null } : null,
    licence: null,
  };
}

/** https://schema.org/NewsArticle. What the attribution states wins. */
function forMachines(page: StoryPage, canonical: string, language: string): JsonLd {
  const writers = page.story.byline?.writers.filter(({ role }) => role !== 'pictures') ?? [];
  const author = writers.map(({ name, kind }) => stated({ '@type': kind === 'person' ? 'Person' : 'Organization', name }));
  const own = stated({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: headlineOf(page),
    author: author.length === 0 ? null : author,
    datePublished: page.published,
    description: descriptionOf(page),
    dateline: page.story.dateline,
    inLanguage: language,
    mainEntityOfPage: canonical,
  });
  return { ...own, ...(page.attribution === null ? {} : renderJsonLd(page.attribution)) };
}

function article(page: StoryPage, language: PageLanguage): SafeHtml {
  const { story, attribution, pictures } = page;
  const [first, ...others] = pictures.map((picture) => markup(pictureFigure(picture)));
  return html`<article class="story">
<h1 dir="auto">${headlineOf(page)}</h1>
${storyLine({ ...page, ...story }, language.tag, 'story-line')}
${story.summary === null ? null : markup(html`<p class="story-summary" dir="auto">${story.summary}</p>`)}
${first ?? null}
${story.dateline === null ? null : markup(html`<p class="story-dateline" dir="auto">${story.dateline}</p>`)}
<div class="story-body">${markup(bodyHtml(story.body))}</div>
${others}
${attribution === null ? null : markup(renderHtml(attribution, chooseLocale(page.locale)))}
</article>`;
}

function headlineOf({ story }: StoryPage): string {
  return story.headline ?? 'Untitled';
}

/** The summary, else the first words of the story. */
function descriptionOf({ story }: StoryPage): string | null {
  const words = story.summary ?? wordsIn(readNode(story.body[0]));
  const characters = Array.from(words.replace(/\s+/g, ' ').trim());
  if (characters.length === 0) return null;
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST - 1).join('')}…`;
}

/** As much of a description as search engines show. */
const LONGEST = 200;
