/**
 * What the source's own clock showed, of a moment as the newsroom's rules write it (`2017-11-11T09:30:00-05:00`): written as if it were
 * UTC, and the zone beside it. `null` for a date without a time.
 */
export function sourceClock(stated: string): { readonly shown: string; readonly zone: string } | null {
  const [, shown, offset] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/.exec(stated) ?? [];
  if (shown === undefined || offset === undefined) return null;
  return { shown: `${shown}Z`, zone: offset === 'Z' ? 'UTC' : `UTC${offset}` };
}
