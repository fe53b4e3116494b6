import { intakeNote } from '../intake-note';
import type { IntakeNote, ReadStory } from '../reading';

/** The same story, with a note where the payload gives it no id: no later version or kill can be matched with it. */
export function noteMissingIdentity(read: ReadStory, rule: string): ReadStory {
  if (read.story.identity !== null) return read;
  const note: IntakeNote = intakeNote(rule, 'check', { code: 'item-without-id' }, read.story.headline);
  return { ...read, notes: [...read.notes, note] };
}
