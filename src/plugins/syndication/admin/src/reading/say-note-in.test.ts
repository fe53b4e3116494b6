import { expect, it } from '@jest/globals';
import { intakeNote } from '../../../newsroom/intake/intake-note';
import type { Say } from '../translations/say';
import { sayNoteIn } from './say-note-in';

const say: Say = (key) => `${key} here`;

it('a note is said by what it is made of', () => {
  expect(sayNoteIn(say, intakeNote('lift-headline', 'check', { code: 'headline-missing' }))).toBe('note.headline-missing here');
});

it('a note that an earlier state kept stays as it was written', () => {
  expect(sayNoteIn(say, { reason: 'This is no picture file.' })).toBe('This is no picture file.');
});
