import { sayInEnglish } from '../story/sentence';
import { NOTE_SENTENCES, type NoteSentence } from './note-sentences';

/** What a note says, in one English sentence. */
export function sayNote(sentence: NoteSentence): string {
  return sayInEnglish(NOTE_SENTENCES, sentence);
}
