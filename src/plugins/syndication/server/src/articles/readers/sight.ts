/** One thing that readers' sight of a story depends on, asked both ways: of every row exactly one is true, also where there is no value. */
export interface Sight {
  readonly shown: object;
  readonly hidden: object;
}

/** Shown from a moment on; without one, for ever. */
export function notBefore(attribute: string, now: Date): Sight {
  return { shown: { $or: [{ [attribute]: { $null: true } }, { [attribute]: { $lte: now } }] }, hidden: { [attribute]: { $gt: now } } };
}

/** Shown until a moment; without one, for ever. */
export function notAfter(attribute: string, now: Date): Sight {
  return { shown: { $or: [{ [attribute]: { $null: true } }, { [attribute]: { $gt: now } }] }, hidden: { [attribute]: { $lte: now } } };
}
