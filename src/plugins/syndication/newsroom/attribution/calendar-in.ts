import type { CalendarDate } from '../story/news-date';

/**
 * The calendar parts of a date in an attribution, as its source stated them. A date was read by the newsroom before it came
 * here, but parts that a front end parsed from JSON may hold anything: what is no date is not known. It runs for every
 * rendering, so it looks at the digits and no further.
 */
export function calendarIn(stated: string | null): CalendarDate | null {
  if (stated === null) return null;
  const year = numberAt(stated, 0, 4, 9999);
  if (year === null) return null;
  const month = numberAt(stated, 5, 7, 12);
  return { year, month, day: month === null ? null : numberAt(stated, 8, 10, 31) };
}

function numberAt(stated: string, start: number, end: number, most: number): number | null {
  if (stated.length < end) return null;
  const value = Number(stated.slice(start, end));
  return Number.isInteger(value) && value >= 1 && value <= most ? value : null;
}
