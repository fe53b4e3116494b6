declare const newsDate: unique symbol;
declare const instant: unique symbol;

/**
 * A date as precise as its source stated it, never more: `2017`, `2017-11`, `2017-11-11`, or a moment with
 * its offset `2017-11-11T09:30:00-05:00` (ISO 8601; the form itself carries the precision).
 */
export type NewsDate = string & { readonly [newsDate]: true };

/** An exact moment, in UTC, to the millisecond: `2016-10-23T12:00:00.000Z`. */
export type Instant = string & { readonly [instant]: true };

/** The calendar parts of a {@link NewsDate}, as its source stated them, in the source's own offset. */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
}

const FORM =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?)?)?$/;

/** Reads the ISO forms of {@link NewsDate}; `null` for anything else, 30 February included. */
export function readNewsDate(stated: string): NewsDate | null {
  const form = FORM.exec(stated.trim());
  if (!form) return null;
  const [, year, month, day] = form;
  return isOnTheCalendar(Number(year), month ? Number(month) : null, day ? Number(day) : null)
    ? (stated.trim() as NewsDate)
    : null;
}

/** Makes a day; `null` when there is no such day. Month is 1 to 12. */
export function newsDay(year: number, month: number, day: number): NewsDate | null {
  const pad = (part: number, width: number) => String(part).padStart(width, '0');
  return readNewsDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** The parts as stated. No time zone is ever applied. */
export function calendarOf(date: NewsDate): CalendarDate {
  const [year, month, day] = date.split('T')[0]?.split('-').map(Number) ?? [];
  return { year: year ?? Number.NaN, month: month ?? null, day: day ?? null };
}

/** Reads a moment with its offset; `null` when the offset or the time is missing or there is no such moment. */
export function readInstant(stated: string): Instant | null {
  const date = readNewsDate(stated);
  if (!date?.includes('T')) return null;
  return new Date(date).toISOString() as Instant;
}

function isOnTheCalendar(year: number, month: number | null, day: number | null): boolean {
  if (month === null) return year >= 1;
  if (month < 1 || month > 12) return false;
  if (day === null) return true;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
