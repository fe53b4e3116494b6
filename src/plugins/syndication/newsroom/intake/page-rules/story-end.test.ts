import { lastTold, proseIn, storyEnd } from './story-end';
import { kindOf } from './paragraph-kind';

const told = 'The ferry of the harbour town of Norden will sail again before the winter comes, its captain said.';

it('is before the readers’ comments, but not before a button that counts them above the story', () => {
  const page = ['12 Comments', told, told, told, 'Comments (12)', told];
  expect(storyEnd(page, page.map(kindOf), { start: 0, end: page.length })).toBe(4);
});

it('counts prose alone', () => {
  const page = [told, 'Share', told];
  expect(proseIn(page, page.map(kindOf), 0, 3)).toBe(2 * told.length);
  expect(lastTold(page.map(kindOf), 0, 2)).toBe(1);
});
