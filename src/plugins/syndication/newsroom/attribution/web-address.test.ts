import { webAddress } from './web-address';

it.each(['https://a.example/x?y=1&z=(2)', 'HTTP://A.example', 'https://日本.example/記事'])('%s may be linked as it is', (address) => {
  expect(webAddress(address)).toBe(address);
});

it.each(['', null, undefined, 'javascript:alert(1)', 'java\tscript:x', ' https://a.example', '//a.example', 'https://a.example/"x', 'https://a.example/<x>', 'https://a.example/a b', 'https://a\\b.example', 'data:text/html,x', 'https://a.example/\ud800'])(
  '%j may not',
  (address) => expect(webAddress(address)).toBeNull(),
);

it('encodes what would turn its direction, and means the same address', () => {
  expect(webAddress('https://a.example/\u202egnp.exe')).toBe('https://a.example/%E2%80%AEgnp.exe');
});
