import type { WordChange } from './fidelity';

/** The changes that a sentence has room to name, and how many more there are. */
export function namedChanges(changes: readonly WordChange[]): { readonly named: readonly WordChange[]; readonly more: number } {
  return { named: changes.slice(0, MOST_NAMED), more: Math.max(0, changes.length - MOST_NAMED) };
}

const MOST_NAMED = 5;
