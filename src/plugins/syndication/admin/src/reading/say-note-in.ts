import type { IntakeNote } from '../../../newsroom/intake/reading';
import type { Say } from '../translations/say';
import { saySentenceIn } from '../translations/say-sentence-in';

/** What a note says, in the editor's language; a note that an earlier state kept, or that this one does not know, in English as it came. */
export function sayNoteIn(say: Say, { sentence, reason }: Pick<IntakeNote, 'sentence' | 'reason'>): string {
  return (sentence && saySentenceIn(say, 'note', sentence)) ?? reason;
}
