import type { Paste } from './paste-state';

/** What the paste page holds while the editor looks at other pages: work goes on there, and nothing that was read is lost. */
export interface DeskMemory {
  readonly now: () => Kept;
  readonly keep: (change: Partial<Kept>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

interface Kept {
  readonly paste: Paste;
  /** Files that were dropped together, and wait to be read. */
  readonly queue: readonly File[];
  /** Words in the box that nobody has read yet. */
  readonly words: string;
  /** Where what is in hand was fetched; empty where nobody said. */
  readonly address: string;
}

/** The memory of one person's desk: whoever signs in next in this tab finds a desk of their own. It ends when the page is loaded anew. */
export function deskMemory(owner: string): DeskMemory {
  const known = desks.get(owner) ?? emptyDesk();
  desks.set(owner, known);
  return known;
}

const desks = new Map<string, DeskMemory>();

function emptyDesk(): DeskMemory {
  const listeners = new Set<() => void>();
  let kept: Kept = { paste: { phase: 'waiting' }, queue: [], words: '', address: '' };
  return {
    now: () => kept,
    keep: (change) => {
      kept = { ...kept, ...change };
      for (const tell of listeners) tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
