import { state } from '../state';
import type { Stated } from './stated';
import { intakeNote } from '../intake-note';
import type { NoteSentence } from '../note-sentences';

/** Withholds a story, and says why: what is sent for the desk alone, or what nobody can be sure may run. An editor decides. */
export function withhold(sentence: NoteSentence, rule: string, quote: string): Stated {
  return { statements: [state('pubStatus', 'withheld', rule, quote)], notes: [intakeNote(rule, 'check', sentence, quote)] };
}
