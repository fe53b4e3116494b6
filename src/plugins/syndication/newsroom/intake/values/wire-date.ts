import { newsDay, readNewsDate, type NewsDate } from '../../story/news-date';

/**
 * Reads a date as wires and feeds write them, never more precise than stated: ISO 8601 in its extended and basic forms
 * (`20151210T191044Z`, `20020226T093000-0500`, `2016-04-13 04:52:21+00:00`), RFC 822 (`Sat, 11 Nov 2017 09:00:00 EST`).
 * A time without a zone, or with a zone's name that means several, leaves the day. `null` for anything else.
 */
export function readWireDate(stated: string | null): NewsDate | null {
  if (stated === null || stated.length > 60) return null;
  const trimmed = stated.trim();
  return readNewsDate(trimmed) ?? readIso(trimmed) ?? readRfc822(trimmed);
}

const ISO =
  /^(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})(?:[T ]?(?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,]\d{1,9})?)?\s?(?<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const RFC_822 =
  /^(?:[a-z]{3,9},?\s+)?(?<day>\d{1,2})\s+(?<month>[a-z]{3})[a-z]*\.?,?\s+(?<year>\d{4}|\d{2})(?:,?\s+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s*(?<zone>[+-]\d{2}:?\d{2}|[a-z]{1,5})?)?$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** RFC 822 §5.1, and the names of zones that mean one offset. `IST` means three. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z', ut: 'Z', utc: 'Z', gmt: 'Z', est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00',
  pst: '-08:00', pdt: '-07:00', cet: '+01:00', cest: '+02:00', eet: '+02:00', eest: '+03:00', msk: '+03:00', jst: '+09:00', bst: '+01:00',
};

function readIso(stated: string): NewsDate | null {
  const parts = ISO.exec(stated)?.groups;
  return parts ? dateOf(parts, Number(parts['year']), Number(parts['month'])) : null;
}

function readRfc822(stated: string): NewsDate | null {
  const parts = RFC_822.exec(stated)?.groups;
  if (!parts) return null;
  const year = Number(parts['year']);
  const month = MONTHS.indexOf(parts['month']?.toLowerCase() ?? '') + 1;
  // RFC 2822 §4.3: two digits below 50 are of this century.
  return dateOf(parts, year >= 100 ? year : year + (year < 50 ? 2000 : 1900), month);
}

function dateOf(parts: Readonly<Record<string, string | undefined>>, year: number, month: number): NewsDate | null {
  const day = newsDay(year, month, Number(parts['day']));
  const { hour, minute, second, zone } = parts;
  const offset = zone === undefined ? null : offsetOf(zone);
  if (day === null || hour === undefined || minute === undefined || offset === null) return day;
  const time = `${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second === '60' ? '59' : second}`}`;
  return readNewsDate(`${day}T${time}${offset}`) ?? day;
}

function offsetOf(zone: string): string | null {
  const [, hours, minutes] = /^([+-]\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  if (hours !== undefined) return `${hours}:${minutes ?? '00'}`;
  return ZONES[zone.toLowerCase()] ?? null;
}
