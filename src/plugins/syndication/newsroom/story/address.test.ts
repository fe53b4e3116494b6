import fc from 'fast-check';
import { hostOf, readAddress } from './address';

it.each(['https://phys.example/news/2017-11.html', 'http://a.example', 'HTTPS://A.example/ü?q=1#x'])('%s is an address, in its own spelling', (stated) => {
  expect(readAddress(` ${stated} `)).toBe(stated);
});

it.each([
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  '//evil.example',
  'phys.example/news',
  'https://',
  'https://user:secret@a.example',
  'https://a.example/a b',
  'https://a.example/\u0000',
  'https:\\\\a.example',
  'https://a.example/"onclick="x',
  'file:///etc/passwd',
])('“%s” is not one', (stated) => expect(readAddress(stated)).toBeNull());

it('is http or https, whatever is stated', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.string().map((tail) => `javascript:${tail}`)), (stated) => {
      const address = readAddress(stated);
      if (address !== null) expect(['http:', 'https:']).toContain(new URL(address).protocol);
    }),
  );
});

it('names its host as desks do', () => {
  const address = readAddress('https://www.phys.example/news');
  expect(address && hostOf(address)).toBe('phys.example');
});
