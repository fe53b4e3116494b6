import fc from 'fast-check';
import { cleanText } from './clean-text';

it.each([
  ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
  ['NUL and bells', 'a\u0000b\u0007c', 'abc'],
  ['Windows line ends', 'a\r\nb\rc', 'a\nb\nc'],
  ['letters and accents apart', 'Cafe\u0301', 'Café'],
  ['tabs and line feeds', 'a\tb\nc', 'a\tb\nc'],
])('%s: cleaned', (_name, raw, clean) => expect(cleanText(raw)).toBe(clean));

it('once is enough', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => expect(cleanText(cleanText(raw))).toBe(cleanText(raw))));
});
