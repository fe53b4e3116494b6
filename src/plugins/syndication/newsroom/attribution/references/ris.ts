import { authorsOf, type CitedWork } from '../citation-styles/cited-work';
import { familyFirst, printedName } from '../citation-styles/printed-names';
import { calendarOf, type NewsDate } from '../../story/news-date';
import { oneLine } from './one-line';

/**
 * The work as a RIS record of type NEWS: `TAG  - value`, one line a field, CRLF line ends.
 * https://en.wikipedia.org/wiki/RIS_(file_format), after Research Information Systems' specification (2001, 2012)
 */
export function writeRis(work: CitedWork): string {
  const { title, container, publisher, firstPublished, retrieved, address, titleLanguage } = work;
  const lines = [
    'TY  - NEWS',
    ...authorsOf(work).flatMap((author) => line('AU', printedName(author, familyFirst).text)),
    ...line('TI', title),
    ...line('T2', container),
    ...line('PB', publisher),
    ...line('PY', firstPublished === null ? null : String(calendarOf(firstPublished).year)),
    ...line('DA', firstPublished === null ? null : risDate(firstPublished)),
    ...line('Y2', retrieved === null ? null : risDate(retrieved)),
    ...line('UR', address),
    ...line('LA', titleLanguage),
    'ER  - ',
  ];
  return lines.map((words) => `${words}\r\n`).join('');
}

function line(tag: string, value: string | null): readonly string[] {
  // Some readers look for tags in mid-line: what looks like one loses a blank.
  const words = value === null ? '' : oneLine(value).replace(/([A-Z][A-Z0-9])\s+-/g, '$1 -');
  return words === '' ? [] : [`${tag}  - ${words}`];
}

/** `2021/03/09/`: year, month, day and a free part; what is not known stays empty. */
function risDate(date: NewsDate): string {
  const { year, month, day } = calendarOf(date);
  const two = (part: number | null) => (part === null ? '' : String(part).padStart(2, '0'));
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}
