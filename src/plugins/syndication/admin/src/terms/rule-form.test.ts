import { describe, expect, it } from '@jest/globals';
import { readTerm } from '../../../newsroom/rights/terms/parse-terms';
import { choicesOf, EMPTY_RULE, RULE_KINDS, termOf } from './rule-form';

describe('a rule that an editor enters', () => {
  it.each([
    [{ kind: 'territory', places: ['NO', 'scandinavia'] }, { kind: 'territory', effect: 'deny', places: ['NO', 'scandinavia'] }],
    [{ kind: 'channel', effect: 'allow', ways: ['print'] }, { kind: 'channel', effect: 'allow', ways: ['print'] }],
    [{ kind: 'embargo', moment: new Date('2024-06-04T10:00:00Z') }, { kind: 'embargo', until: { kind: 'at', instant: '2024-06-04T10:00:00.000Z' } }],
    [{ kind: 'retention', days: 14, from: 'transmission' }, { kind: 'retention', days: 14, from: 'transmission' }],
    [{ kind: 'credit', line: ' Ola Berg ' }, { kind: 'credit', mandatory: true, line: 'Ola Berg' }],
    [{ kind: 'credit' }, { kind: 'credit', mandatory: true, line: null }],
    [{ kind: 'edits', choice: 1 }, { kind: 'edits', may: 'style' }],
  ] as const)('%j says what was entered', (entered, term) => expect(termOf({ ...EMPTY_RULE, ...entered })).toEqual(term));

  it.each(['territory', 'channel', 'embargo', 'expiry', 'retention'] as const)('of the kind %s is none while something is missing', (kind) => expect(termOf({ ...EMPTY_RULE, kind })).toBeNull());

  it('by choice is one that the door takes', () => {
    const choices = RULE_KINDS.flatMap(choicesOf);
    expect(choices.map((term) => readTerm(term))).toEqual(choices);
  });
});
