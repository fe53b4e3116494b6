import { readInstant } from '../../story/news-date';
import type { RightsMoment } from '../../story/story';
import { sayTerm } from '../terms/say-term';
import { proposalsOf, proposedTerms, type WordsOnRights } from './proposed-terms';

const NONE = { usageTerms: null, copyrightNotice: null, legalNotice: null, embargo: null, expiry: null };
const said = (words: WordsOnRights) => proposedTerms(words).map(({ term }) => sayTerm(term));

describe('What the words of a story propose', () => {
  it('comes from its usage terms and from the note to the desk, each once', () => {
    expect(said({ editorsNote: 'ATTENTION EDITORS: NORWAY OUT. NO SALES', rights: { ...NONE, usageTerms: 'Norway out' } })).toEqual(['Not in NO', 'Not to be passed on']);
  });

  it('is of its notices nothing but an embargo, wherever a wire put it', () => {
    const notice = '© 2027 Harbour Wire. All rights reserved. Embargoed until 3 January 2027 09:00 EST. NORWAY OUT';
    expect(said({ editorsNote: null, rights: { ...NONE, copyrightNotice: notice } })).toEqual([expect.stringContaining('Embargo: “3 January 2027 09:00 EST')]);
    expect(said({ editorsNote: null, rights: { ...NONE, legalNotice: 'No part may be reproduced without permission.' } })).toEqual([]);
  });

  it('is read without its markup', () => {
    expect(proposalsOf('<p>NORWAY <b>OUT</b></p>').map(({ term }) => sayTerm(term))).toEqual(['Not in NO']);
    expect(proposalsOf(null)).toEqual([]);
    expect(proposalsOf('  ')).toEqual([]);
  });

  it('is no second embargo beside the one that the story states', () => {
    const instant = readInstant('2024-06-04T12:00:00Z');
    const embargo: RightsMoment | null = instant && { kind: 'at', instant };
    expect(said({ editorsNote: 'Embargoed until Friday', rights: NONE })).toEqual(['Embargo: “Friday”']);
    expect(said({ editorsNote: 'Embargoed until Friday', rights: { ...NONE, embargo } })).toEqual([]);
  });
});
