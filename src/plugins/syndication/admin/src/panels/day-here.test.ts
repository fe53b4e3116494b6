import { describe, expect, it } from '@jest/globals';
import { dayHere } from './day-here';

describe('the day here', () => {
  it('is the one on the wall, not the one in UTC', () => {
    expect(dayHere(new Date(2024, 2, 6, 0, 0, 1))).toBe('2024-03-06');
    expect(dayHere(new Date(2024, 11, 31, 23, 59, 59))).toBe('2024-12-31');
  });
});
