import { BLANK_STORY } from '../story/blank-story';
import { sayTerm } from './terms/say-term';
import { underOwnTerms } from './under-own-terms';

describe('A story that is not on file yet', () => {
  it('stands under what its own words and its source take away', () => {
    const story = { ...BLANK_STORY, editorsNote: 'NORWAY OUT' };
    const said = underOwnTerms(story, [{ term: { kind: 'archive', may: false }, words: null, standing: { kind: 'proposed' } }]).terms.map(({ term }) => sayTerm(term));
    expect(said).toEqual(['No archive', 'Not in NO']);
  });
});
