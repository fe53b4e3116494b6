import { calendarOf, type NewsDate } from '../../story/news-date';

/** `16 May 2024`; as much of it as is known. MLA abbreviates the month. */
export function dayMonthYear(date: NewsDate, months: Months = FULL_MONTHS): string {
  const { year, month, day } = calendarOf(date);
  return joined(day, nameOf(month, months), year);
}

/** `16 May`; `null` when only the year is known. */
export function dayMonth(date: NewsDate): string | null {
  const { month, day } = calendarOf(date);
  return month === null ? null : joined(day, nameOf(month, FULL_MONTHS));
}

/** `May 16, 2024`; `May 2024`; `2024`. */
export function monthDayYear(date: NewsDate, months: Months = FULL_MONTHS): string {
  const { year, month, day } = calendarOf(date);
  return day === null ? joined(nameOf(month, months), year) : `${joined(nameOf(month, months), day)}, ${year}`;
}

/** `2024, May 16`; `2024, May`; `2024`. */
export function yearMonthDay(date: NewsDate): string {
  const { year, month, day } = calendarOf(date);
  return month === null ? String(year) : `${year}, ${joined(nameOf(month, FULL_MONTHS), day)}`;
}

export function yearOf(date: NewsDate): string {
  return String(calendarOf(date).year);
}

/** The twelve months, January first. */
export type Months = readonly string[];

export const FULL_MONTHS: Months = 'January February March April May June July August September October November December'.split(' ');

/** MLA Handbook, 9th ed., appendix 1: all but May, June and July are cut. */
export const MLA_MONTHS: Months = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** AP Stylebook, “months”: with a day, only the long names are cut. */
export const AP_MONTHS: Months = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

function nameOf(month: number | null, months: Months): string | null {
  return month === null ? null : (months[month - 1] ?? null);
}

function joined(...parts: readonly (string | number | null)[]): string {
  return parts.filter((part) => part !== null).join(' ');
}
