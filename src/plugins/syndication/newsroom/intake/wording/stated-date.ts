import { newsDay, readNewsDate, type NewsDate } from '../../story/news-date';

/** Where a date with its year stands in an English line: `November 11 2017`, `Nov. 11, 2017`, `11th November 2017`, ISO. */
export const STATED_DATE = new RegExp(
  [
    String.raw`\d{4}-\d{2}-\d{2}(?:T[\d:.]{4,18}(?:Z|[+-]\d{2}:\d{2}))?`,
    String.raw`MONTH\.?\s{1,3}\d{1,2}(?:st|nd|rd|th)?,?\s{1,3}\d{4}`,
    String.raw`\d{1,2}(?:st|nd|rd|th)?\s{1,3}(?:of\s{1,3})?MONTH\.?,?\s{1,3}\d{4}`,
  ]
    .map((form) => String.raw`(?<![\d-])${form}(?![\d-])`)
    .join('|')
    .replaceAll(
      'MONTH',
      String.raw`\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)`,
    ),
  'i',
);

/**
 * Reads a date in English words or ISO form, as precise as stated: also `2017, November 11`, `2017, November`
 * and `2017`, as citations have them. `null` for `11/12/2017`: nobody can say which is the month.
 */
export function readStatedDate(stated: string): NewsDate | null {
  const iso = readNewsDate(stated);
  if (iso !== null) return iso;
  const parts = stated.trim().slice(0, 60).split(/[\s,]+/).filter((part) => part !== 'of');
  const years = parts.filter((part) => /^\d{4}$/.test(part));
  const months = parts.map(monthOf).filter((month) => month !== null);
  const days = parts.filter((part) => /^\d{1,2}(?:st|nd|rd|th)?$/i.test(part)).map((part) => Number.parseInt(part, 10));
  const [year] = years;
  const [month] = months;
  const [day] = days;
  if (year === undefined || month === undefined || years.length + months.length + days.length !== parts.length) return null;
  if (day === undefined) return readNewsDate(`${year}-${String(month).padStart(2, '0')}`);
  return days.length === 1 && months.length === 1 && years.length === 1 ? newsDay(Number(year), month, day) : null;
}

const MONTHS = [
  'january', 'february', 'march', 'april', 'may', 'june',
  'july', 'august', 'september', 'october', 'november', 'december',
] as const;

/** 1 to 12; a month may be cut to three letters, or four: `Sept.` */
function monthOf(word: string): number | null {
  const bare = word.toLowerCase().replace(/\.$/, '');
  const index = MONTHS.findIndex((month) => month === bare || (/^.{3}$|^sept$/.test(bare) && month.startsWith(bare)));
  return index < 0 ? null : index + 1;
}
