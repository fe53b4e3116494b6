import type { FieldCorrection, ReadPasteAnswer } from '../../../contracts/paste';
import type { FiledStory } from '../filing/filed-story';
import type { Arrived } from './arrived';
import type { PlaceToFile } from './place-to-file';

/** A payload that was read: what is filed is this, not what the box holds by then. */
export interface ReadPaste {
  readonly arrived: Arrived;
  readonly answer: ReadPasteAnswer;
  readonly corrections: readonly FieldCorrection[];
  /** Where it is filed: said when it was read. */
  readonly place: PlaceToFile;
}

/** Where the paste stands. An `error` that is not `null` is what did not work; what was read is still there. */
export type Paste =
  | { readonly phase: 'waiting' }
  | { readonly phase: 'reading'; readonly arrived: Arrived }
  | { readonly phase: 'read'; readonly paste: ReadPaste; readonly isReadingAgain: boolean; readonly error: unknown }
  | { readonly phase: 'filing'; readonly paste: ReadPaste; readonly filed: readonly FiledStory[]; readonly left: readonly number[]; readonly isStopping: boolean }
  | { readonly phase: 'filed'; readonly paste: ReadPaste; readonly filed: readonly FiledStory[]; readonly left: readonly number[]; readonly error: unknown }
  | { readonly phase: 'failed'; readonly arrived: Arrived | null; readonly error: unknown };

export const WAITING: Paste = { phase: 'waiting' };

export const wasRead = (paste: ReadPaste): Paste => ({ phase: 'read', paste, isReadingAgain: false, error: null });

export function isStopping(paste: Paste): boolean {
  return paste.phase === 'filing' && paste.isStopping;
}

/** What is in hand in this phase. */
export function arrivedIn(paste: Paste): Arrived | null {
  switch (paste.phase) {
    case 'waiting':
      return null;
    case 'reading':
    case 'failed':
      return paste.arrived;
    case 'read':
    case 'filing':
    case 'filed':
      return paste.paste.arrived;
  }
}

/** Whether everything that could be done with it was done. */
export function isDone(paste: Paste): boolean {
  return paste.phase === 'filed' && paste.left.length === 0 && paste.error === null;
}

/** Whether loading the page anew would lose an editor’s work, or stop the server’s. */
export function wouldLose(paste: Paste): boolean {
  return paste.phase === 'filing' || (paste.phase === 'read' && paste.paste.corrections.length > 0);
}
