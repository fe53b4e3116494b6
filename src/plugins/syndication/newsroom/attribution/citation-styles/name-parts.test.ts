import fc from 'fast-check';
import { hostileWords } from './fixtures/any-work';
import { organisation, person } from './fixtures/late-tunnel';
import { initialsOf, namePartsOf } from './name-parts';

it.each([
  ['Mara Lind', 'Mara', null, 'Lind', null],
  ['Mary Anne Holt', 'Mary Anne', null, 'Holt', null],
  ['Maria de la Cruz', 'Maria', 'de la', 'Cruz', null],
  ['Jan van der Berg', 'Jan', 'van der', 'Berg', null],
  ['Robert De Luca', 'Robert', null, 'De Luca', null],
  ['Ana de La Torre', 'Ana', 'de', 'La Torre', null],
  ['bell vlinder', 'bell', null, 'vlinder', null],
  ['Kees Van der Wal', 'Kees', null, 'Van der Wal', null],
  ['Van Marlow', 'Van', null, 'Marlow', null],
  ['Sam Holt, Jr.', 'Sam', null, 'Holt', 'Jr.'],
  ['Sam Holt III', 'Sam', null, 'Holt', 'III'],
  ['Sinéad O’Hara', 'Sinéad', null, 'O’Hara', null],
  ['Иван Петров', 'Иван', null, 'Петров', null],
])('takes %s apart', (name, given, particle, family, suffix) => {
  expect(namePartsOf(person(name))).toEqual({ given, particle, family, suffix });
});

it.each(['Sukarno', '山田 太郎', '김 민수', 'محمد علي', 'Петров Иван Сергеевич', 'Lind, Mara', 'Mara Lind (Courier)', 'Mara Lind and Jon Berg', 'DJ 2wet'])('leaves %s as it stands', (name) => {
  expect(namePartsOf(person(name))).toEqual({ literal: name });
});

it('never takes an organisation apart', () => {
  expect(namePartsOf(organisation('Nordic Press'))).toEqual({ literal: 'Nordic Press' });
});

it('keeps every letter of a name', () => {
  const letters = (text: string) => Array.from(text.replace(/[\s,]/gu, '')).sort().join('');
  fc.assert(fc.property(hostileWords, (name) => expect(letters(Object.values(namePartsOf(person(name))).join(''))).toBe(letters(name))));
});

it.each([
  ['Jean-Luc', 'J.-L.'],
  ['Mary Anne', 'M. A.'],
  ['J.R.', 'J. R.'],
  ['Élodie', 'É.'],
])('the initials of %s are %s', (given, initials) => {
  expect(initialsOf(given, ' ')).toBe(initials);
});
