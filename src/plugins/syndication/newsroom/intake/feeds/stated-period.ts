import { readWireDate } from '../values/wire-date';

/** The ends of a period, as stated; `null`: it is open on that side. */
export interface StatedPeriod {
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * Reads a period: the DCMI form `start=2026-01-01; end=2026-12-31; scheme=W3C-DTF`, or the ISO form
 * `2026-01-01/2026-12-31`. `null` for a single date or anything else.
 */
export function readPeriod(stated: string): StatedPeriod | null {
  if (stated.length > 300) return null;
  const parts = stated.split(';').map((part) => /^\s{0,5}(start|end)\s{0,5}=(.*)$/i.exec(part));
  const named = (side: string) => parts.find((part) => part?.[1]?.toLowerCase() === side)?.[2]?.trim() || null;
  if (parts.some((part) => part !== null)) return { start: named('start'), end: named('end') };
  const [start = '', end = '', ...more] = stated.split('/').map((part) => part.trim());
  const isInterval = more.length === 0 && [start, end].every((side) => side === '' || side === '..' || readWireDate(side) !== null) && readWireDate(start || end) !== null;
  return isInterval && stated.includes('/') ? { start: sideOf(start), end: sideOf(end) } : null;
}

const sideOf = (side: string): string | null => (side === '' || side === '..' ? null : side);
