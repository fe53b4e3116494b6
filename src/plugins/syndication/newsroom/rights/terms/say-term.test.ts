import { sayTerm } from './say-term';
import type { Term } from './term';

const TERMS: readonly (readonly [Term, string])[] = [
  [{ kind: 'territory', effect: 'deny', places: ['JP', 'german-speaking-countries'] }, 'Not in JP, German speaking countries'],
  [{ kind: 'territory', effect: 'allow', places: ['world'] }, 'Everywhere'],
  [{ kind: 'channel', effect: 'deny', ways: ['online', 'print'] }, 'Not for online, print'],
  [{ kind: 'embargo', until: { kind: 'unreadable', stated: 'Friday' } }, 'Embargo: “Friday”'],
  [{ kind: 'retention', days: 14, from: 'transmission' }, '14 days from transmission'],
  [{ kind: 'edits', may: 'style' }, 'Edits of time, place and style only'],
  [{ kind: 'credit', mandatory: true, line: 'Ola Berg/Nordfoto' }, 'Credit is mandatory: Ola Berg/Nordfoto'],
];

it.each(TERMS)('%j is said in a few words', (term, words) => expect(sayTerm(term)).toBe(words));
