import { oneLine } from './one-line';

it('makes one line of words that a provider broke', () => {
  expect(oneLine(' a\r\nb\u2028c\u0000\u0085d ')).toBe('a b c d');
});

it('repairs half a character', () => {
  expect(oneLine('a\ud800')).toBe('a\ufffd');
});
