import { cleanText } from '../../story/clean-text';
import { textAt } from './json-value';

/** The words under a key, cleaned, their own lines kept: notices and terms stay word for word. `null` when there are none. */
export function wordsAt(value: unknown, ...path: readonly string[]): string | null {
  const words = cleanText(textAt(value, ...path) ?? '').trim();
  return words === '' ? null : words;
}
