import { isAuthorLink } from './author-link';

it.each([['[Ana Lima](https://gazette.example/author/ana-lima)'], ['* [Ana Lima](/by/ana-lima)'], ['[Ana Lima](https://gazette.example/profile/analima/)']])('%s leads to a writer', (line) => {
  expect(isAuthorLink(line)).toBe(true);
});

it.each([['[Real Estate](https://gazette.example/section/real-estate)'], ['[Ana Lima](#)'], ['[Ana Lima](https://gazette.example/author/)'], ['By [Ana Lima](/author/ana-lima) in Norden'], ['Ana Lima']])('%s does not', (line) => {
  expect(isAuthorLink(line)).toBe(false);
});
