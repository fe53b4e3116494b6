import { createContext, useContext } from 'react';
import type { StoryField } from '../../../newsroom/intake/reading';

/** What an editor can do beside one reading: look words up in the original, and use others. */
export interface ReadingDesk {
  /** The quotation that is shown in the original now; another value whenever it is asked for again. */
  readonly shown: { readonly id: string } | null;
  readonly isInOriginal: (id: string) => boolean;
  readonly show: (id: string) => void;
  /** Words that the editor is about to use, and may still change. */
  readonly words: string;
  readonly take: (words: string) => void;
  readonly correct: (field: StoryField, words: string | null) => void;
  readonly undo: (field: StoryField) => void;
  readonly isBusy: boolean;
}

export const ReadingDeskContext = createContext<ReadingDesk | null>(null);

export function useReadingDesk(): ReadingDesk {
  const desk = useContext(ReadingDeskContext);
  if (desk === null) throw new Error('A reading is shown outside of its desk.');
  return desk;
}
