import { calendarOf, type NewsDate } from '../story/news-date';
import type { Citation } from './attribution';

/**
 * The sentence in the form of the foot of a phys.org page, around the address:
 * `Citation: <title> (2017, November 11) retrieved 16 May 2024 from <address>`.
 * What is not known is left out together with the word that leads to it.
 */
export function citationSentence({ title, firstPublished, retrieved, address }: Citation): {
  readonly beforeAddress: string;
  readonly address: string;
} {
  const published = firstPublished === null ? '' : ` (${publishedForm(firstPublished)})`;
  const took = retrieved === null ? '' : ` ${retrievedForm(retrieved)}`;
  const verb = retrieved === null && address === null ? '' : ' retrieved';
  const from = address === null ? '' : ' from ';
  return { beforeAddress: `Citation: ${title}${published}${verb}${took}${from}`, address: address ?? '' };
}

/** `2017, November 11`; as much of it as is known. */
function publishedForm(date: NewsDate): string {
  const { year, month, day } = calendarOf(date);
  return month === null ? String(year) : [`${year}, ${monthName(month)}`, day].filter((part) => part !== null).join(' ');
}

/** `16 May 2024`; as much of it as is known. */
function retrievedForm(date: NewsDate): string {
  const { year, month, day } = calendarOf(date);
  return [day, month === null ? null : monthName(month), year].filter((part) => part !== null).join(' ');
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
