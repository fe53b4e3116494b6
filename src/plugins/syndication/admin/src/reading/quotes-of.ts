import type { IntakeNote, ReadStory, StoryField } from '../../../newsroom/intake/reading';
import { wordsOf } from '../../../newsroom/story/body';
import { wordsRead } from './words-read';
import { isLeftOut } from './left-out';
import type { Quoted } from './marked-text';

/** Words of the original, and what became of them. */
export interface ReadQuote extends Quoted {
  readonly became: 'field' | 'check' | 'left-out' | 'info' | 'body';
  /** The fields that they filled. */
  readonly fields: readonly StoryField[];
}

/** The name under which words are shown on both sides. */
export const idOfWords = (place: number): string => `words-${place}`;
export const idOfNote = (place: number): string => `note-${place}`;

/** Everything quoted in a reading, the narrower before the wider: a dateline before the body that it opens. */
export function quotesOf({ story, provenance, notes }: ReadStory): readonly ReadQuote[] {
  const body = story.body.slice(0, MOST_PARAGRAPHS).map(wordsOf);
  const read = wordsRead(provenance).map(({ quote, fields: filled }, place): ReadQuote => {
    const fields = filled.map(({ field }) => field);
    const isBody = fields.includes('body');
    return { id: idOfWords(place), became: isBody ? 'body' : 'field', fields, passages: isBody ? [quote, ...body] : [quote] };
  });
  const noted = notes.flatMap((note, place): readonly ReadQuote[] =>
    note.quote === null ? [] : [{ id: idOfNote(place), became: becameOf(note), fields: [], passages: [note.quote] }],
  );
  return ORDER.flatMap((became) => [...read, ...noted].filter((quote) => quote.became === became)).slice(0, MOST_QUOTES);
}

const ORDER: readonly ReadQuote['became'][] = ['field', 'check', 'left-out', 'info', 'body'];
const MOST_QUOTES = 200;
const MOST_PARAGRAPHS = 400;

function becameOf(note: IntakeNote): ReadQuote['became'] {
  if (isLeftOut(note)) return 'left-out';
  return note.weight === 'info' ? 'info' : 'check';
}
