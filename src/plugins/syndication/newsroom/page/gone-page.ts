import { readNewsDate, type Instant } from '../story/news-date';
import { html, markup, type SafeHtml } from '../story/safe-html';
import { pageDate } from './page-date';
import { pageFrame } from './page-frame';
import { pageLanguage } from './page-language';

/** What stands where readers once saw a story: that it is gone, since when and in which way; nothing of what it said. */
export function gonePage(reason: 'killed' | 'withheld', at: Instant): SafeHtml {
  const day = readNewsDate(at.slice(0, 10));
  return pageFrame({
    language: pageLanguage('en'),
    title: 'Story taken off',
    head: [markup(html`<meta name="robots" content="noindex">`)],
    notice: null,
    main: html`<h1>This story was taken off</h1><p>${SENTENCES[reason]}${day === null ? null : markup(html` Taken off on ${markup(pageDate(day, 'en'))}.`)}</p>`,
  });
}

const SENTENCES = {
  killed: 'It has been withdrawn and must not be used.',
  withheld: 'It is withheld while its facts or rights are being checked.',
} as const;
