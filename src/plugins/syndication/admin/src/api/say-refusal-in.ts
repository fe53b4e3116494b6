import type { RefusalDetails } from '../../../contracts/refusals';
import type { Hold } from '../../../newsroom/rights/hold';
import { sayNoteIn } from '../reading/say-note-in';
import type { Say } from '../translations/say';
import { saySentenceIn } from '../translations/say-sentence-in';

/** A refusal of ours in the editor's language, by what it is made of; in English as it came where it does not say. */
export function sayRefusalIn(say: Say, sayHold: (hold: Hold) => string, message: string, { sentence, holds = [], notes = [] }: RefusalDetails): string {
  const said = [...holds.map(({ hold }) => sayHold(hold)), ...notes.map((note) => sayNoteIn(say, note))];
  if (said.length > 0) return said.join(' ');
  return (sentence && saySentenceIn(say, 'refusal', sentence)) ?? message;
}
