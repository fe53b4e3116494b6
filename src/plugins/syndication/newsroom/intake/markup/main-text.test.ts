import { findMainText } from './main-text';

const PROSE = '<p>The ferry that the town of Norden had missed for so long is back at sea, its captain said on Monday, and it will sail every day.</p>'.repeat(5);

it('The story is found, and menus around it are not', () => {
  const found = findMainText(`<nav><a href="/a">News</a></nav><div class="story">${PROSE}</div><footer>© 2021 The Harbour Press</footer>`, 'Ferry');
  expect(found).toContain('its captain said');
  expect(found).not.toMatch(/News|©/);
});

it('A page without words has none', () => {
  expect(findMainText('', '')).toBeNull();
});
