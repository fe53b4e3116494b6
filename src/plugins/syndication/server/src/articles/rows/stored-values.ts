import { readInstant, type Instant } from '../../../../newsroom/story/news-date';
import type { RightsMoment } from '../../../../newsroom/story/story';
import { asRecord, type ByRole } from '../shape/by-role';

/** A rights date from the column of its moment and the words that it was stated in. */
export function moment(at: unknown, as: unknown): RightsMoment | null {
  const words = text(as);
  const when = momentText(at);
  const instant = when === null ? null : readInstant(when);
  if (instant !== null) return { kind: 'at', instant };
  const unread = words ?? when;
  return unread === null ? null : { kind: 'unreadable', stated: unread };
}

/** A database answers a moment as a date, as milliseconds, or within JSON as text that may lack its zone, which is UTC. */
function momentText(at: unknown): string | null {
  if (at instanceof Date || typeof at === 'number') return new Date(at).toISOString();
  const when = text(at);
  return when !== null && ZONELESS.test(when) ? `${when}Z` : when;
}

const ZONELESS = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?$/;

/** A moment; `null` for none, and for what is none. */
export function momentOf(at: unknown): Instant | null {
  const when = momentText(at);
  return when === null ? null : readInstant(when);
}

/** Words; `null` for blank ones. */
export function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** One value a line, blank lines left out. */
export function lines(value: unknown): readonly string[] {
  return (text(value) ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

/** A database may answer a day as a moment at midnight of its own. */
export function dayOf(value: unknown): unknown {
  return value instanceof Date ? `${value.getFullYear()}-${String(value.getMonth() + 1).padStart(2, '0')}-${String(value.getDate()).padStart(2, '0')}` : value;
}

/** A value that its own reader reads; `null` where it reads none. */
export function stated<Value>(value: unknown, read: (words: string) => Value | null): Value | null {
  const words = text(value);
  return words === null ? null : read(words);
}

/** One of these words; `null` for any other. */
export function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word | null {
  return words.find((word) => word === value) ?? null;
}

/** The entries of a list. */
export function list(value: unknown): readonly ByRole[] {
  return Array.isArray(value) ? value.map(asRecord) : [];
}
