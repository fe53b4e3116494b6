import fc from 'fast-check';
import { readTerms } from '../terms-from-words/read-terms';
import { effectiveTerms } from './effective-terms';
import { isRestrictive } from './is-restrictive';
import { parseTerms } from './parse-terms';

const ALL = [
  'NORWAY OUT. World rights except Scandinavia. UK ONLY. NO INTERNET. Print only. No sales. No archives. May not be edited. Text only. Photos are licensed separately.',
  'Editorial use only. No AI training. NOINDEX. Mandatory credit: Ola Berg. No use after 2021-03-14T12:00:00Z. Sperrfrist. Nutzung nur 14 Tage. Archiving permitted.',
];

describe('Stored rules', () => {
  it('are read as they were written', () => {
    for (const words of ALL) {
      const { proposed } = readTerms(words);
      expect(proposed.length).toBeGreaterThan(5);
      expect(parseTerms(JSON.parse(JSON.stringify(proposed)))).toEqual(proposed);
    }
  });

  it('are none where nothing was stored', () => expect([parseTerms(null), parseTerms(undefined), parseTerms([])]).toEqual([[], [], []]));

  it.each([
    [[{ term: { kind: 'territory', effect: 'deny', places: ['JP', 'Atlantis'] }, words: 'ATLANTIS OUT', standing: { kind: 'proposed' } }], 'ATLANTIS OUT'],
    [[{ term: { kind: 'territory', effect: 'deny', places: [] }, words: 'OUT', standing: { kind: 'proposed' } }], 'OUT'],
    [[{ term: { kind: 'retention', days: -1, from: 'publication' }, words: 'soon', standing: { kind: 'proposed' } }], 'soon'],
    [[{ term: { kind: 'archive', may: true }, words: 'free', standing: { kind: 'confirmed' } }], 'free'],
    [['NORWAY OUT'], '"NORWAY OUT"'],
    ['NORWAY OUT', '"NORWAY OUT"'],
  ])('that nobody can read hold the story: %j', (stored, stated) => {
    expect(parseTerms(stored).map(({ term }) => term)).toEqual([{ kind: 'embargo', until: { kind: 'unreadable', stated } }]);
  });

  it('never free a story by being broken', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), (stored) => {
        const terms = effectiveTerms(parseTerms(stored), []);
        expect(terms).toHaveLength(stored.length);
        expect(terms.every(({ term }) => isRestrictive(term))).toBe(true);
      }),
    );
  });
});
