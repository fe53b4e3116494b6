import { calendarOf, readNewsDate, type NewsDate } from '../../../story/news-date';
import { readStatedDate, STATED_DATE } from '../../wording/stated-date';
import { readWireDate } from '../../values/wire-date';

/**
 * Reads a date as the machine-readable parts of pages write it: as wires do, with the month first (`Mon, Jan 7 2019 15:37:00 EST`), as
 * `asctime` does (`Tue May 24 05:55:00 2016`), in milliseconds since 1970, or in words. Years before the web are no date of a page.
 */
export function readPageDate(stated: string | null): NewsDate | null {
  const words = stated?.trim() ?? '';
  if (words === '' || words.length > 80) return null;
  const date = readWireDate(words) ?? readWireDate(reordered(words)) ?? readMilliseconds(words) ?? readStatedDate(STATED_DATE.exec(words)?.[0] ?? '');
  return date !== null && calendarOf(date).year > 1990 ? date : null;
}

/** The day before the month, the time last. */
function reordered(words: string): string {
  return words
    .replace(/^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})\s+(\d{2}:\d{2}(?::\d{2})?)\s+([a-z]{3,4}\s)?(\d{4})$/i, '$2 $1 $5 $3 $4')
    .replace(/^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?=$|,?\s)/i, '$2 $1 $3')
    .replace(/\s+$/, '');
}

function readMilliseconds(words: string): NewsDate | null {
  if (!/^1\d{12}$|^1\d{9}$/.test(words)) return null;
  return readNewsDate(new Date(Number(words) * (words.length === 10 ? 1000 : 1)).toISOString());
}
