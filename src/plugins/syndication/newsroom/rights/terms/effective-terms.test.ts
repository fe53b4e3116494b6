import fc from 'fast-check';
import { readInstant } from '../../story/news-date';
import { effectiveTerms } from './effective-terms';
import { isRestrictive } from './is-restrictive';
import { CHANNELS, EDITS, type Term, type TermRule } from './term';

const NOON = readInstant('2024-06-04T12:00:00Z') ?? fail();
function fail(): never {
  throw new Error('no moment');
}
const proposed = (term: Term): TermRule => ({ term, words: 'as stated', standing: { kind: 'proposed' } });
const confirmed = (term: Term): TermRule => ({ term, words: 'as stated', standing: { kind: 'confirmed', by: 'Ines Calder', at: NOON } });
const terms = (source: readonly TermRule[], story: readonly TermRule[]) => effectiveTerms(source, story).map(({ term }) => term);

const NO_ARCHIVE: Term = { kind: 'archive', may: false };
const ARCHIVE: Term = { kind: 'archive', may: true };
const NOT_IN_JAPAN: Term = { kind: 'territory', effect: 'deny', places: ['JP'] };
const WORLD: Term = { kind: 'territory', effect: 'allow', places: ['world'] };
const NORWAY: Term = { kind: 'territory', effect: 'allow', places: ['NO'] };

describe('The rules that bind a story', () => {
  it('are those of its source where it says nothing', () => expect(terms([confirmed(ARCHIVE)], [])).toEqual([ARCHIVE]));

  it('are its own, once an editor confirmed them, kind by kind', () => {
    expect(terms([confirmed(NO_ARCHIVE), confirmed({ kind: 'edits', may: 'no' })], [confirmed(ARCHIVE)])).toEqual([{ kind: 'edits', may: 'no' }, ARCHIVE]);
    expect(terms([confirmed(NORWAY)], [confirmed(WORLD)])).toEqual([WORLD]);
  });

  it('bind before that only where they take something away', () => {
    expect(terms([], [proposed(ARCHIVE)])).toEqual([]);
    expect(terms([proposed(ARCHIVE)], [])).toEqual([]);
    expect(terms([confirmed(ARCHIVE)], [proposed(NO_ARCHIVE)])).toEqual([NO_ARCHIVE]);
    expect(terms([confirmed(NO_ARCHIVE)], [proposed(ARCHIVE)])).toEqual([NO_ARCHIVE]);
    expect(terms([proposed(NO_ARCHIVE)], [confirmed(ARCHIVE)])).toEqual([ARCHIVE]);
  });

  it('deny what either denies: a story adds to the places that its source shuts out, and opens none', () => {
    const out: Term = { kind: 'territory', effect: 'deny', places: ['IT'] };
    expect(terms([confirmed(NOT_IN_JAPAN)], [confirmed(out)])).toEqual([NOT_IN_JAPAN, out]);
    expect(terms([confirmed(NOT_IN_JAPAN)], [confirmed(WORLD)])).toEqual([NOT_IN_JAPAN]);
  });

  it('are none that an editor found misread', () => {
    expect(terms([], [{ ...proposed(NO_ARCHIVE), standing: { kind: 'dismissed', by: 'Ines Calder', at: NOON } }])).toEqual([]);
  });

  it('deny rather than allow when both stand side by side', () => {
    expect(terms([], [confirmed(ARCHIVE), confirmed(NO_ARCHIVE)])).toEqual([NO_ARCHIVE]);
  });
});

const anyTerm: fc.Arbitrary<Term> = fc.oneof(
  fc.record({ kind: fc.constant('territory' as const), effect: fc.constantFrom('allow' as const, 'deny' as const), places: fc.subarray(['JP', 'IT', 'scandinavia', 'world'], { minLength: 1 }) }),
  fc.record({ kind: fc.constant('channel' as const), effect: fc.constantFrom('allow' as const, 'deny' as const), ways: fc.subarray([...CHANNELS], { minLength: 1 }) }),
  fc.record({ kind: fc.constant('edits' as const), may: fc.constantFrom(...EDITS) }),
  fc.record({ kind: fc.constantFrom('archive' as const, 'pass-on' as const), may: fc.boolean() }),
);
const anyRule = fc.oneof(anyTerm.map(proposed), anyTerm.map(confirmed));
const anyTerms = fc.array(anyRule, { maxLength: 6 });

describe('Whatever the terms', () => {
  it('no rule that frees binds unless somebody confirmed it', () => {
    fc.assert(
      fc.property(anyTerms, anyTerms, (source, story) => {
        expect(effectiveTerms(source, story).filter(({ term, standing }) => standing.kind === 'proposed' && !isRestrictive(term))).toEqual([]);
      }),
    );
  });

  it('a proposal takes no restriction away', () => {
    fc.assert(
      fc.property(anyTerms, anyTerms, anyTerm, (source, story, term) => {
        const before = terms(source, story).filter(isRestrictive);
        const after = terms(source, [...story, proposed(term)]);
        for (const kept of before) expect(after).toContainEqual(kept);
        for (const freed of after.filter((one) => !isRestrictive(one))) expect(terms(source, story)).toContainEqual(freed);
      }),
    );
  });
});
