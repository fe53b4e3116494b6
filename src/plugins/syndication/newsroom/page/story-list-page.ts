import { html, markup, type MarkedUp, type SafeHtml } from '../story/safe-html';
import type { NewsDate } from '../story/news-date';
import type { Story } from '../story/story';
import { pageFrame } from './page-frame';
import { pageLanguage } from './page-language';
import { feedPath, listPath } from './story-address';
import { storyLine } from './story-line';

/** One page of the list of stories, the latest first. */
export interface StoryListPage {
  readonly stories: readonly ListedStory[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** The language asked for; `null` for the site's own. */
  readonly locale: string | null;
  readonly canonical: string;
}

export interface ListedStory {
  readonly story: Pick<Story, 'headline' | 'summary' | 'byline' | 'language' | 'firstPublished'>;
  readonly locale: string | null;
  readonly published: NewsDate | null;
  /** Where its page stands. */
  readonly path: string;
}

/** The list of stories as a page. */
export function storyListPage({ stories, page, pages, locale, canonical }: StoryListPage): SafeHtml {
  const entries = stories.map((story) => markup(entry(story)));
  const list = entries.length > 0 ? html`<ol class="story-entries">${entries}</ol>` : html`<p>There are no stories yet.</p>`;
  return pageFrame({
    language: pageLanguage('en'),
    title: page === 1 ? 'Stories' : `Stories, page ${page}`,
    head: [markup(html`<link rel="canonical" href="${canonical}">`), ...feedLinks(locale)],
    notice: null,
    main: html`<h1>Stories</h1>${markup(list)}${pages > 1 && turning(page, pages, locale)}`,
  });
}

/** How feed readers find the feeds of the list. */
function feedLinks(locale: string | null): readonly MarkedUp[] {
  return FEEDS.map(([format, mediaType, title]) => markup(html`\n<link rel="alternate" type="${mediaType}" title="${title}" href="${feedPath(format, locale)}">`));
}

const FEEDS = [
  ['atom', 'application/atom+xml', 'Stories (Atom)'],
  ['rss', 'application/rss+xml', 'Stories (RSS)'],
  ['json', 'application/feed+json', 'Stories (JSON Feed)'],
] as const;

function entry({ story, locale, published, path }: ListedStory): SafeHtml {
  const { tag, direction } = pageLanguage(story.language, locale);
  const line = storyLine({ ...story, published }, tag, 'story-entry-line');
  const summary = story.summary === null ? null : markup(html`<p dir="auto">${story.summary}</p>`);
  return html`<li lang="${tag}" dir="${direction}"><h2><a href="${path}" dir="auto">${story.headline ?? 'Untitled'}</a></h2>${line}${summary}</li>`;
}

function turning(page: number, pages: number, locale: string | null): MarkedUp {
  const newer = page > 1 ? markup(html`<a rel="prev" href="${listPath(page - 1, locale)}">Newer stories</a>`) : markup(html`<span></span>`);
  const older = page < pages ? markup(html`<a rel="next" href="${listPath(page + 1, locale)}">Older stories</a>`) : markup(html`<span></span>`);
  return markup(html`<nav class="page-pages" aria-label="Pages of stories">${newer}<span>Page ${page} of ${pages}</span>${older}</nav>`);
}
