import { expect, it } from '@jest/globals';
import type { ReadPasteAnswer } from '../../../contracts/paste';
import { isDone, wouldLose, type ReadPaste } from './paste-state';

const answer: ReadPasteAnswer = { reading: { format: 'text', stories: [], notes: [] }, outlooks: [], text: '' };
const paste: ReadPaste = { arrived: { payload: { text: '' }, seen: null, fileName: null, address: null, bytes: 0 }, place: {}, corrections: [], answer };
const corrected: ReadPaste = { ...paste, corrections: [{ story: 0, field: 'headline', words: 'Ferry comes home' }] };

it('only work that cannot be had again is asked about before the page goes', () => {
  expect(wouldLose({ phase: 'waiting' })).toBe(false);
  expect(wouldLose({ phase: 'read', paste, isReadingAgain: false, error: null })).toBe(false);
  expect(wouldLose({ phase: 'read', paste: corrected, isReadingAgain: false, error: null })).toBe(true);
  expect(wouldLose({ phase: 'filing', paste, filed: [], left: [0, 1], isStopping: false })).toBe(true);
});

it('what was stopped halfway is not done, and stays for whoever comes back', () => {
  expect(isDone({ phase: 'filed', paste, filed: [], left: [1], error: null })).toBe(false);
  expect(isDone({ phase: 'filed', paste, filed: [], left: [], error: null })).toBe(true);
});
