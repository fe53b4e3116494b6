import { html, type SafeHtml } from '../story/safe-html';
import { calendarOf, type NewsDate } from '../story/news-date';

/** A date in the words of a language, as precise as its source stated it, with the same date for machines. */
export function pageDate(date: NewsDate, language: string): SafeHtml {
  const { year, month, day } = calendarOf(date);
  const moment = new Date(Date.UTC(2000, (month ?? 1) - 1, day ?? 1));
  moment.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  const words = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(month === null ? {} : { month: 'long' }),
    ...(day === null ? {} : { day: 'numeric' }),
  }).format(moment);
  return html`<time datetime="${date}">${words}</time>`;
}
