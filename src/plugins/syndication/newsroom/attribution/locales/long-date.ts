import type { CalendarDate } from '../../story/news-date';

export type Precision = 'day' | 'month' | 'year';

/** How precise the date was stated. Many languages need another preposition for each. */
export function precisionOf({ month, day }: CalendarDate): Precision {
  return day !== null ? 'day' : month !== null ? 'month' : 'year';
}

/**
 * The date as the language writes it in full, as precise as it was stated, never moved by a time zone:
 * `16. Mai 2024`, `май 2024 г.`, `2024年`. The Gregorian calendar and Latin digits everywhere, like the address beside it.
 */
export function longDate(tag: string, date: CalendarDate): string {
  const { year, month, day } = date;
  const moment = new Date(Date.UTC(2000, (month ?? 1) - 1, day ?? 1));
  // Date.UTC takes the years 0 to 99 for 1900 to 1999; 2000 is a leap year.
  moment.setUTCFullYear(year);
  return formatFor(tag, precisionOf(date)).format(moment);
}

/** A formatter costs a hundred times what it formats, so each is made once, when it is first asked for. */
function formatFor(tag: string, precision: Precision): Intl.DateTimeFormat {
  const key = `${tag} ${precision}`;
  const known = MADE.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, OPTIONS[precision]);
  MADE.set(key, made);
  return made;
}

const MADE = new Map<string, Intl.DateTimeFormat>();

const OPTIONS: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' },
  month: { timeZone: 'UTC', year: 'numeric', month: 'long' },
  year: { timeZone: 'UTC', year: 'numeric' },
};
