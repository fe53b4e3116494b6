import { intakeNote } from '../intake-note';
import type { NoteSentence } from '../note-sentences';
import type { IntakeNote, Provenance, StoryField } from '../reading';
import type { Copy, Found } from './page-rule';

/** A note that is not signed yet. */
export interface RuleNote extends Pick<IntakeNote, 'weight' | 'quote'> {
  readonly sentence: NoteSentence;
}

/** What one rule did to a copy. */
export interface Edit {
  readonly rule: string;
  readonly paragraphs?: readonly string[];
  readonly found?: Partial<Found>;
  /** Fields filled, each with the words it was read from. */
  readonly read?: readonly (readonly [StoryField, string])[];
  readonly notes?: readonly RuleNote[];
}

/** A new copy with the edit made; provenance and notes are signed with the rule's name. */
export function editCopy(copy: Copy, { rule, paragraphs, found, read = [], notes = [] }: Edit): Copy {
  return {
    paragraphs: paragraphs ?? copy.paragraphs,
    found: { ...copy.found, ...found },
    provenance: [...copy.provenance, ...read.map(([field, quote]): Provenance => ({ field, rule, quote }))],
    notes: [...copy.notes, ...notes.map(({ weight, sentence, quote }) => intakeNote(rule, weight, sentence, quote))],
  };
}
