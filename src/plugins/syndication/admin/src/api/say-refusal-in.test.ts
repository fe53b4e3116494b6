import { expect, it } from '@jest/globals';
import { intakeNote } from '../../../newsroom/intake/intake-note';
import type { Say } from '../translations/say';
import { sayRefusalIn } from './say-refusal-in';

const say: Say = (key) => `${key} here`;
const refusalOf = (details: Parameters<typeof sayRefusalIn>[3]) => sayRefusalIn(say, ({ reason }) => `held: ${reason}`, 'In English.', details);

it.each([
  ['by its code', { sentence: { code: 'no-story' } } as const, 'refusal.no-story here'],
  ['by what holds the story', { holds: [{ reason: 'killed', field: 'pubStatus', message: 'Killed.', hold: { reason: 'killed' }, override: null }] } as const, 'held: killed'],
  ['by the notes of a reading', { notes: [intakeNote('rss', 'refused', { code: 'feed-empty' })] }, 'note.feed-empty here'],
  ['as it came where nobody says of what it is made', {}, 'In English.'],
])('a refusal is said %s', (_how, details, said) => {
  expect(refusalOf(details)).toBe(said);
});
