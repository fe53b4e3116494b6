import { plainText } from '../markup/plain-text';
import { wordsAt } from './words-at';

/** The words under a key that may hold a piece of HTML, on one line, its tags left off and its entities read: `Fish &#038; chips`. */
export function htmlLineAt(value: unknown, ...path: readonly string[]): string | null {
  return plainText(wordsAt(value, ...path) ?? '');
}
