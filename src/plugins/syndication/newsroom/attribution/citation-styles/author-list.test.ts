import { authorsWithAnd, firstInverted, firstInvertedAndOthers } from './author-list';
import { organisation, person } from './fixtures/late-tunnel';
import { familyFirst } from './printed-names';

const three = [person('Mara Lind'), person('Jon Berg'), organisation('Nordic Press')];

it('names nobody when nobody is named', () => {
  expect([authorsWithAnd([], familyFirst), firstInverted([], familyFirst)]).toEqual([null, null]);
});

it('inverts every name, or the first alone', () => {
  expect(authorsWithAnd(three, familyFirst)).toBe('Lind, Mara, Berg, Jon and Nordic Press');
  expect(firstInverted(three, familyFirst)).toBe('Lind, Mara, Jon Berg, and Nordic Press');
  expect(firstInvertedAndOthers(three, familyFirst, 1)).toBe('Lind, Mara, et al.');
});

it('puts no comma between two names of which none is inverted', () => {
  expect(firstInverted([organisation('Nordic Press'), person('Mara Lind')], familyFirst)).toBe('Nordic Press and Mara Lind');
});
