import fc from 'fast-check';
import { listPath, storyPath } from './story-address';

it.each([
  [storyPath('harbour-tunnel'), '/stories/harbour-tunnel'],
  [storyPath('港'), '/stories/%E6%B8%AF'],
  [storyPath('a/b?c#d'), '/stories/a%2Fb%3Fc%23d'],
  [storyPath('harbour', 'fr'), '/stories/harbour?locale=fr'],
  [listPath(1), '/stories/'],
  [listPath(2), '/stories/?page=2'],
  [listPath(3, 'pt-BR'), '/stories/?locale=pt-BR&page=3'],
])('%s', (made, expected) => {
  expect(made).toBe(expected);
});

it('is an address for a slug of any letters', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (slug) => expect(storyPath(slug)).toMatch(/^\/stories\/[\w%.!~*'()-]*$/)));
});
