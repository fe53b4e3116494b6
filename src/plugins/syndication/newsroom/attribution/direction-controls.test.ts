import { withoutDirectionControls } from './direction-controls';

it('loses what turns the direction of a line and keeps the marks of single letters', () => {
  expect(withoutDirectionControls('a\u202eb\u2066c\u2069d\u202c')).toBe('abcd');
  expect(withoutDirectionControls('(AP)\u200f שלום\u200e \u061c')).toBe('(AP)\u200f שלום\u200e \u061c');
});
