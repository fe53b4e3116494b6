/**
 * The errors of a form without those that a refused publish left at fields which were mended since: Strapi keeps them
 * until the next try. `sentences` are all that holds have said so far, `current` those that still stand. Answers the
 * same object when there is nothing to take away.
 */
export function withoutMended(errors: object, sentences: ReadonlySet<string>, current: ReadonlySet<string>): object {
  const isMended = (error: unknown) =>
    typeof error === 'string' &&
    [...sentences].some((sentence) => error.includes(sentence)) &&
    ![...current].some((sentence) => error.includes(sentence));
  return prune(errors, isMended);
}

function prune(errors: object, isMended: (error: unknown) => boolean): object {
  const before = Object.entries(errors);
  const after = before.map(([key, error]) => [key, isRecord(error) ? prune(error, isMended) : error] as const);
  const kept = after.filter(([, error]) => !isMended(error) && !(isRecord(error) && Object.keys(error).length === 0));
  const isSame = kept.length === before.length && kept.every(([, error], index) => error === before[index]?.[1]);
  if (isSame) return errors;
  return Array.isArray(errors) ? Object.assign([], Object.fromEntries(kept)) : Object.fromEntries(kept);
}

function isRecord(error: unknown): error is object {
  return typeof error === 'object' && error !== null;
}
