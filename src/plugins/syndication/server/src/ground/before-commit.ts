const waiting = new WeakMap<object, (() => Promise<void>)[]>();

/**
 * Does a piece of work as the last thing of an open transaction: what locks something that every write needs should hold
 * it for a moment only, and after all other locks, so that no two transactions wait for each other. When the work throws,
 * the transaction is rolled back.
 */
export function beforeCommit(transaction: object, run: () => Promise<void>): void {
  const runs = waiting.get(transaction) ?? [];
  waiting.set(transaction, [...runs, run]);
}

/** Called once, by whoever commits. */
export async function runBeforeCommit(transaction: object): Promise<void> {
  const runs = waiting.get(transaction) ?? [];
  waiting.delete(transaction);
  for (const run of runs) await run();
}
