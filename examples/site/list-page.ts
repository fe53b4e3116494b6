import { html, type Markup } from '../html';
import { languageOf } from '../language-of';
import { bylineLine } from './byline-line';
import type { StoryList } from './newsroom-client';
import { sitePage } from './site-page';
import type { ListedStory } from './story';

/** A page of stories, with the way to the newer and to the older ones. */
export function listPage({ stories, page, pages }: StoryList): Markup {
  const isEmpty = stories.length === 0;
  return sitePage({
    language: 'en',
    title: page === 1 ? 'Stories' : `Stories, page ${page}`,
    head: [],
    main: html`<h1>Stories</h1>
${isEmpty ? html`<p>Nothing is published yet.</p>` : html`<ol>${stories.map(entry)}</ol>`}
${pages > 1 ? wayOn(page, pages) : null}`,
  });
}

function entry(story: ListedStory): Markup {
  const byline = bylineLine(story);
  return html`<li lang="${languageOf(story)}"><h2 dir="auto"><a href="/stories/${encodeURIComponent(story.slug)}">${story.title ?? 'Untitled'}</a></h2>
${byline === null ? null : html`<p class="byline" dir="auto">${byline}</p>`}
${story.summary === null ? null : html`<p dir="auto">${story.summary}</p>`}</li>
`;
}

function wayOn(page: number, pages: number): Markup {
  return html`<nav aria-label="Pages">
${page > 1 ? html`<a rel="prev" href="${page === 2 ? '/' : `/?page=${page - 1}`}">Newer stories</a>` : null}
<span>Page ${page} of ${pages}</span>
${page < pages ? html`<a rel="next" href="/?page=${page + 1}">Older stories</a>` : null}
</nav>`;
}
