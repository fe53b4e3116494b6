import type { JsonObject } from './json-value';

/** The same object with its keys in small letters: ninjs writes `pubstatus` to version 2 and `pubStatus` from 3 on. The first of equals wins. */
export function inSmallKeys(item: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(item).toReversed().map(([key, value]) => [key.toLowerCase(), value]));
}
