import type { IntakeNote, ReadStory } from '../reading';

/** The same story, with a note where the payload gives it no id: no later version or kill can be matched with it. */
export function noteMissingIdentity(read: ReadStory, rule: string): ReadStory {
  if (read.story.identity !== null) return read;
  const note: IntakeNote = { rule, weight: 'check', reason: 'The item has no id: a correction or a kill of it cannot be told to be one. Watch for them.', quote: read.story.headline };
  return { ...read, notes: [...read.notes, note] };
}
