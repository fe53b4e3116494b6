import { calendarOf, readInstant, type Instant } from '../../story/news-date';
import type { RightsMoment } from '../../story/story';
import { readWireDate } from './wire-date';

/**
 * Reads until when a story is embargoed. A day without a time, or a time without a zone, is the latest moment that it can
 * mean: the end of that day where it ends last (UTC−12). What is no date is kept as stated, and holds the story.
 * @returns `null` only when nothing is stated.
 */
export function readEmbargo(stated: string | null): RightsMoment | null {
  return read(stated, (date) => endOfDayAnywhere(date));
}

/** Reads when our right ends. A day without a time is the earliest moment that it can mean: its start where it starts first (UTC+14). */
export function readExpiry(stated: string | null): RightsMoment | null {
  return read(stated, (date) => startOfDayAnywhere(date));
}

function read(stated: string | null, momentOfDay: (date: CalendarDay) => string): RightsMoment | null {
  if (stated === null) return null;
  const date = readWireDate(stated);
  const instant = date === null ? null : (readInstant(date) ?? momentOf(calendarOf(date), momentOfDay));
  return instant === null ? { kind: 'unreadable', stated } : { kind: 'at', instant };
}

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `null` for a year or month alone: nobody means a moment by it. */
function momentOf({ year, month, day }: ReturnType<typeof calendarOf>, momentOfDay: (date: CalendarDay) => string): Instant | null {
  return month === null || day === null ? null : readInstant(momentOfDay({ year, month, day }));
}

const HOUR = 3_600_000;
const endOfDayAnywhere = ({ year, month, day }: CalendarDay): string => new Date(Date.UTC(year, month - 1, day + 1) + 12 * HOUR).toISOString();
const startOfDayAnywhere = ({ year, month, day }: CalendarDay): string => new Date(Date.UTC(year, month - 1, day) - 14 * HOUR).toISOString();
