import { expect, it } from '@jest/globals';
import { startOfDay } from './start-of-day';

it('the day begins at midnight where the editor is', () => {
  const begun = new Date(startOfDay(new Date(2024, 2, 31, 23, 59)));
  expect([begun.getFullYear(), begun.getMonth(), begun.getDate(), begun.getHours(), begun.getMinutes()]).toEqual([2024, 2, 31, 0, 0]);
});
