/**
 * The words of a date that stand at this point, as stated: up to its last figure, and the zone, month or weekday that may follow.
 * `null` when no figure follows within a line of 40 characters.
 */
export function statedDateAt(text: string, index: number): string | null {
  return DATE.exec(text.slice(index, index + 80))?.[0] ?? null;
}

const ZONE = String.raw`GMT|UTC|Z|Uhr|CES?T|E[SD]T|[ap]\.?m\.?`;
/** Not the stop of “4. March” or “6 p.m. Thursday”. */
const STOP = String.raw`(?<!(?<!\d)\d{1,2}|[ap]\.?m)[.!?]\s{1,4}\p{L}`;
const DATE = new RegExp(
  String.raw`^[\s:–—-]{0,5}(?:(?!${STOP})[^;\n|*]){0,40}\d(?:\s?(?:${ZONE})(?![\p{L}]))?(?:\s(?:de\s)?(?!(?:not|and|or|und)\s)\p{L}{3,10}(?![\p{L}]))?`,
  'iu',
);
