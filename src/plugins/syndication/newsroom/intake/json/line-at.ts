import { wordsAt } from './words-at';

/** The words under a key as one line: a headline, a name, a byline. `null` when there are none. */
export function lineAt(value: unknown, ...path: readonly string[]): string | null {
  return wordsAt(value, ...path)?.replace(/\s+/g, ' ') ?? null;
}
