import { bylineLine } from '../attribution/byline-line';
import { html, markup, type MarkedUp } from '../story/safe-html';
import type { NewsDate } from '../story/news-date';
import type { Byline } from '../story/story';
import { pageDate } from './page-date';

/** When and by whom. */
export interface LineFacts {
  readonly firstPublished: NewsDate | null;
  /** The day on which we published it; it dates a story of our own. */
  readonly published: NewsDate | null;
  readonly byline: Byline | null;
}

/** The line under a headline: `November 11, 2017 · by Chad Day`; `null` when neither is known. */
export function storyLine({ firstPublished, published, byline }: LineFacts, language: string, className: string): MarkedUp | null {
  const date = firstPublished ?? published;
  const words = byline === null ? '' : bylineLine(byline);
  if (date === null && words === '') return null;
  const day = date === null ? null : markup(pageDate(date, language));
  return markup(html`<p class="${className}" dir="auto">${day}${date !== null && words !== '' && ' · '}${words}</p>`);
}
