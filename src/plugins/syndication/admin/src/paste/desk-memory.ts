import type { LineFile, LineWork } from '../line/line-file';
import type { Undo } from '../undo/undo-filing';
import type { Paste, ReadPaste } from './paste-state';

/** What the paste page holds while the editor looks at other pages: work goes on there, and nothing that was read is lost. */
export interface DeskMemory {
  readonly now: () => Kept;
  readonly keep: (change: Partial<Kept>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Kept {
  /** What was pasted, or dropped alone. */
  readonly paste: Paste;
  /** Files that were dropped together. */
  readonly line: readonly LineFile[];
  /** The file of the line that is in hand; `null`: none is. */
  readonly opened: string | null;
  /** What is being done with the whole line. */
  readonly lineWork: LineWork | null;
  /** What became of drafts that the editor wanted undone, by their documentId. */
  readonly undos: Readonly<Record<string, Undo>>;
  /** The draft that the editor was led to after filing, and what it was read from. */
  readonly justFiled: JustFiled | null;
  /** Words in the box that nobody has read yet. */
  readonly words: string;
  /** Where what is in hand was fetched; empty where nobody said. */
  readonly address: string;
}

export interface JustFiled {
  readonly model: string;
  readonly documentId: string;
  readonly paste: ReadPaste;
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
  let kept: Kept = { paste: { phase: 'waiting' }, line: [], opened: null, lineWork: null, undos: {}, justFiled: null, words: '', address: '' };
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
