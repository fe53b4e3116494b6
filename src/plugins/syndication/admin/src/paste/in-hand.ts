import { withPaste } from '../line/line-file';
import type { DeskMemory, Kept } from './desk-memory';
import { WAITING, type Paste } from './paste-state';

/** A payload that is worked on, wherever it lies: what was pasted, or one file of the line. */
export interface InHand {
  readonly now: () => Paste;
  readonly put: (paste: Paste) => void;
}

/** Where what the editor looks at stands. */
export function pasteInHand({ paste, line, opened }: Kept): Paste {
  return opened === null ? paste : (line.find(({ id }) => id === opened)?.paste ?? WAITING);
}

export function inHand(memory: DeskMemory): InHand {
  const { opened } = memory.now();
  return opened === null ? pasted(memory) : fileOfLine(memory, opened);
}

/** What was pasted, or dropped alone. */
export function pasted(memory: DeskMemory): InHand {
  return { now: () => memory.now().paste, put: (paste) => memory.keep({ paste }) };
}

/** One file of the line. Nothing is put where it was left out in the meantime. */
export function fileOfLine(memory: DeskMemory, id: string): InHand {
  return {
    now: () => memory.now().line.find((file) => file.id === id)?.paste ?? WAITING,
    put: (paste) => memory.keep({ line: memory.now().line.map((file) => (file.id === id ? withPaste(file, paste) : file)) }),
  };
}
