import { calendarOf, newsDay, type NewsDate } from '../../story/news-date';

/** How one language names days. All in small letters. */
export interface DayWords {
  /** January first. */
  readonly months: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** `yesterday`, `today`, `tomorrow`. */
  readonly relative: readonly [string, string, string];
}

/** The names of days in a language (BCP 47); those of English where the tag is none. */
export function dayWordsOf(language: string | null): DayWords {
  const tag = supported(language);
  const name = (form: Intl.DateTimeFormatOptions, day: number) => new Intl.DateTimeFormat(tag, { ...form, timeZone: 'UTC' }).format(day).toLowerCase();
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  return {
    months: Array.from({ length: 12 }, (_, month) => name({ month: 'long' }, Date.UTC(2023, month, 15))),
    // 1 January 2023 was a Sunday.
    weekdays: Array.from({ length: 7 }, (_, day) => name({ weekday: 'long' }, Date.UTC(2023, 0, 1 + day))),
    relative: [relative.format(-1, 'day').toLowerCase(), relative.format(0, 'day').toLowerCase(), relative.format(1, 'day').toLowerCase()],
  };
}

/** The month, 1 to 12, that a word names in whole or by its first letters (`nov`, `sept`); `null` for none. */
export function monthOf(word: string, { months }: DayWords): number | null {
  const month = months.findIndex((name) => name === word || (word.length >= 3 && name.startsWith(word)));
  return month < 0 ? null : month + 1;
}

/** A date by month and day, as a key: `@2021-03-05`, `@-03-05` without its year. `null` when there is no such day. */
export function dateKey(year: number | null, month: number, day: number): string | null {
  const real = newsDay(year ?? LEAP_YEAR, month, day);
  return real === null ? null : `@${year === null ? '' : real.slice(0, 4)}${real.slice(4)}`;
}

/**
 * Whether two words mean the same day, seen from the day of publication: a date and its weekday within a week, `yesterday` and
 * its weekday or date, a date with and without its year. Without a day of publication nobody can tell.
 */
export function isSameDay(one: string, other: string, words: DayWords, published: NewsDate | null): boolean {
  const today = published === null ? null : dayNumber(published);
  if (today === null) return false;
  const [days, others] = [one, other].map((word) => daysMeant(word, words, today));
  return (days?.length ?? 0) > 0 && days?.some((day) => others?.includes(day)) === true && !(isWeekday(one, words) && isWeekday(other, words));
}

const LEAP_YEAR = 2024;
const DAY = 86_400_000;

const isWeekday = (word: string, { weekdays }: DayWords): boolean => weekdays.includes(word);

/** Days since 1970 that a word may mean; none when it names no day. */
function daysMeant(word: string, { weekdays, relative }: DayWords, today: number): readonly number[] {
  const dated = /^@(\d{4})?-(\d{2})-(\d{2})$/.exec(word);
  if (dated) {
    const [month, day] = [Number(dated[2]), Number(dated[3])];
    if (dated[1]) return [Date.UTC(Number(dated[1]), month - 1, day) / DAY];
    const year = new Date(today * DAY).getUTCFullYear();
    const all = [year - 1, year, year + 1].map((near) => Date.UTC(near, month - 1, day) / DAY);
    return all.filter((day_) => Math.abs(day_ - today) <= 183);
  }
  const weekday = weekdays.indexOf(word);
  if (weekday >= 0) return Array.from({ length: 13 }, (_, place) => today - 6 + place).filter((day) => new Date(day * DAY).getUTCDay() === weekday);
  const offset = relative.indexOf(word);
  return offset < 0 ? [] : [today + offset - 1];
}

function dayNumber(published: NewsDate): number | null {
  const { year, month, day } = calendarOf(published);
  return month === null || day === null ? null : Date.UTC(year, month - 1, day) / DAY;
}

function supported(language: string | null): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language ?? 'en')[0] ?? 'en';
  } catch {
    return 'en';
  }
}
