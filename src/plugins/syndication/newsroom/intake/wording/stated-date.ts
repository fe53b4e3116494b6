import { newsDay, readNewsDate, type NewsDate } from '../../story/news-date';
import { MONTH_NAME, monthNamed } from './month-names';

/**
 * Where a date with its year stands in a line: `November 11 2017`, `11. November 2017`, `11 de noviembre de 2017`, ISO,
 * `2017年11月11日`, `11.11.2017`, `11/13/2017`. Not every place holds a date that can be read: see {@link readStatedDate}.
 */
export const STATED_DATE = new RegExp(
  [
    String.raw`\d{4}-\d{2}-\d{2}(?:[T ][\d:.]{4,18}\s?(?:Z|[+-]\d{2}:?\d{2}))?`,
    String.raw`(?:MONTH)\.?\s{1,3}\d{1,2}(?:st|nd|rd|th)?,?\s{1,3}\d{4}`,
    String.raw`\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s{0,3}(?:(?:of|de|d[’']|di)\s{0,3})?(?:MONTH)\.?,?\s{1,3}(?:(?:de|del)\s{1,3})?\d{4}`,
    String.raw`\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日`,
    String.raw`\d{4}\s?년\s?\d{1,2}\s?월\s?\d{1,2}\s?일`,
    String.raw`\d{4}[./]\s?\d{1,2}[./]\s?\d{1,2}`,
    String.raw`\d{1,2}\.\s?\d{1,2}\.\s?\d{4}`,
    String.raw`\d{1,2}(?:\/\d{1,2}\/|-\d{1,2}-)\d{4}`,
    String.raw`\d{1,2}(?:\/\d{1,2}\/|\.\d{1,2}\.)\d{2}`,
  ]
    .map((form) => String.raw`(?<![\p{L}\d/.-]|\d:)${form}(?![\d/-]|\.\d)`)
    .join('|')
    .replaceAll('MONTH', MONTH_NAME),
  'iu',
);

/**
 * Reads a date in words or numbers, as precise as stated: also `2017, November 11`, `2017, November` and `2017`, as citations
 * have them. Dots put the day first, as every country that uses them does. `null` for `11/12/2017`: nobody can say which is
 * the month, unless `order` is known from elsewhere (a time with the zone of one country).
 */
export function readStatedDate(stated: string, order: 'month-first' | null = null): NewsDate | null {
  const words = stated.trim().slice(0, 60);
  return readNewsDate(words) ?? readIsoLike(words) ?? readNumbers(words, order) ?? readWords(words);
}

/** `2017-11-11 09:30:00+0100`: the day and its moment, as machines print them. */
function readIsoLike(words: string): NewsDate | null {
  const form = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(?:(Z)|([+-]\d{2}):?(\d{2}))$/.exec(words);
  if (!form) return null;
  const [, day = '', time = '', zulu, hours = '', minutes = ''] = form;
  return readNewsDate(`${day}T${time}${zulu ?? `${hours}:${minutes}`}`);
}

function readNumbers(words: string, order: 'month-first' | null): NewsDate | null {
  const yearFirst = /^(\d{4})\s?[年년./]\s?(\d{1,2})\s?[月월./]\s?(\d{1,2})\s?[日일]?$/u.exec(words);
  if (yearFirst) return newsDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(words);
  if (dotted && Number(dotted[2]) <= 12) return newsDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const stroked = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(words);
  if (!stroked) return null;
  const [first, second, year] = [Number(stroked[1]), Number(stroked[2]), Number(stroked[3])];
  // Two figures of a year are only believed where the line says in which order they stand.
  if (year < 100 && order === null && first <= 12 && second <= 12) return null;
  const full = year < 100 ? 2000 + year : year;
  if (first > 12 || first === second) return newsDay(full, second, first);
  return second > 12 || order === 'month-first' ? newsDay(full, first, second) : null;
}

function readWords(words: string): NewsDate | null {
  const parts = words.replace(/(?<=\d)\.(?=\s|\p{L})|\bd[’'](?=\p{L})/gu, ' ').split(/[\s,]+/).filter((part) => part !== '' && !JOINTS.has(part.toLowerCase()));
  const years = parts.filter((part) => /^\d{4}$/.test(part));
  const months = parts.map(monthNamed).filter((month) => month !== null);
  const days = parts.filter((part) => /^\d{1,2}(?:st|nd|rd|th|er|º)?$/i.test(part)).map((part) => Number.parseInt(part, 10));
  const [year] = years;
  const [month] = months;
  const [day] = days;
  if (year === undefined || month === undefined || years.length + months.length + days.length !== parts.length) return null;
  if (day === undefined) return readNewsDate(`${year}-${String(month).padStart(2, '0')}`);
  return days.length === 1 && months.length === 1 && years.length === 1 ? newsDay(Number(year), month, day) : null;
}

const JOINTS: ReadonlySet<string> = new Set(['of', 'de', 'del', 'di']);
