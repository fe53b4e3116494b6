import type { NoteSentence } from './note-sentences';
import type { IntakeNote } from './reading';
import { sayNote } from './say-note';

/** A note of a rule: what it says, as data and in English, and the words it is about. */
export function intakeNote(rule: string, weight: IntakeNote['weight'], sentence: NoteSentence, quote: string | null = null): IntakeNote {
  return { rule, weight, reason: sayNote(sentence), sentence, quote };
}
