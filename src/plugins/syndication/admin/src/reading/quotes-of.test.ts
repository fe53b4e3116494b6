import { expect, it } from '@jest/globals';
import { BLANK_STORY } from '../../../newsroom/story/blank-story';
import { paragraph } from '../../../newsroom/story/body';
import { quotesOf } from './quotes-of';

const READ = {
  story: { ...BLANK_STORY, body: [paragraph('LONDON: The ferry is back.'), paragraph('It was early.')] },
  provenance: [
    { field: 'body', rule: 'page-text', quote: 'LONDON: The ferry is back.' },
    { field: 'dateline', rule: 'lift-dateline', quote: 'LONDON' },
  ],
  notes: [
    { rule: 'drop-navigation', weight: 'info', reason: 'Links of the page.', quote: 'Home | Sport' },
    { rule: 'lift-headline', weight: 'check', reason: 'No headline found.', quote: null },
    { rule: 'lift-headline', weight: 'check', reason: 'Two headlines.', quote: 'The ferry is back' },
  ],
} as const;

it('the narrower words come before the body that they open, and the body is looked for by its paragraphs', () => {
  expect(quotesOf(READ).map(({ became, passages }) => [became, passages])).toEqual([
    ['field', ['LONDON']],
    ['check', ['The ferry is back']],
    ['left-out', ['Home | Sport']],
    ['body', ['LONDON: The ferry is back.', 'LONDON: The ferry is back.', 'It was early.']],
  ]);
});

it('words bear the name of their place in the reading', () => {
  expect(quotesOf(READ).map(({ id }) => id)).toEqual(['words-0', 'note-2', 'note-0', 'words-1']);
});
