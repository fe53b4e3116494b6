import { closed, leading, listed, quotedSentence, sentences } from './sentence';

it.each([
  ['The tunnel is late', 'The tunnel is late.'],
  ['Is it wet?', 'Is it wet?'],
  ['He said “no.”', 'He said “no.”'],
  ['He said "no"', 'He said "no".'],
  ['(n.d.)', '(n.d.).'],
])('closes %s as %s', (words, expected) => {
  expect(closed(words)).toBe(expected);
});

it('says nothing of what is missing', () => {
  expect([sentences(null, 'A', '', 'B'), listed(null, 'A', 'B'), listed(null), leading('')]).toEqual(['A. B.', 'A, B', null, '']);
});

it('puts the stop inside the quotes', () => {
  expect(quotedSentence('Late')).toBe('“Late.”');
});
