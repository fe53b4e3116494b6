import { cleanText } from '../../story/clean-text';
import type { RightsMoment } from '../../story/story';
import { valueAt } from './json-value';

/**
 * Reads an embargo or expiry under a key. A key that is missing, `null` or `false` states nothing. Whatever else is no date,
 * an empty string included, is kept as it stands and holds the story: rights fail closed.
 */
export function rightsMomentAt(value: unknown, key: string, read: (stated: string) => RightsMoment | null): RightsMoment | null {
  const stated = valueAt(value, key);
  if (stated === undefined || stated === null || stated === false) return null;
  return typeof stated === 'string' ? read(cleanText(stated).trim()) : { kind: 'unreadable', stated: cleanText(JSON.stringify(stated)).slice(0, LONGEST) };
}

const LONGEST = 300;
