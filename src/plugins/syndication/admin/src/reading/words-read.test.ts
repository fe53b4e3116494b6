import { describe, expect, it } from '@jest/globals';
import { wordsRead } from './words-read';

const CITATION = { rule: 'lift-citation', quote: 'Citation: A title (2024) retrieved 6 March 2024' };

describe('words that were read', () => {
  it('are quoted once with all the fields that they filled, in the order of a story', () => {
    const read = wordsRead([
      { field: 'source.retrieved', ...CITATION },
      { field: 'headline', rule: 'lift-headline', quote: 'A title' },
      { field: 'firstPublished', ...CITATION },
    ]);
    expect(read.map(({ rule, fields }) => [rule, fields.map(({ field }) => field)])).toEqual([
      ['lift-headline', ['headline']],
      ['lift-citation', ['firstPublished', 'source.retrieved']],
    ]);
  });

  it('that filled the same field twice show its value at the first place only', () => {
    const read = wordsRead([
      { field: 'pictures', rule: 'lift-photo-credit', quote: 'Photo: One' },
      { field: 'pictures', rule: 'lift-photo-credit', quote: 'Photo: Two' },
    ]);
    expect(read.flatMap(({ fields }) => fields.map(({ isFirst }) => isFirst))).toEqual([true, false]);
  });
});
