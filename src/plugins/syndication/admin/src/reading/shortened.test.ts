import { expect, it } from '@jest/globals';
import { shortened } from './shortened';

it('leaves a short quotation as it is, on one line', () => {
  expect(shortened(' Photo:\n Ilse Marrow ')).toBe('Photo: Ilse Marrow');
});

it('cuts a long one in its middle and keeps both ends', () => {
  const cut = shortened(`Begin ${'word '.repeat(5000)}end.`);
  expect(cut.length).toBeLessThan(230);
  expect(cut).toMatch(/^Begin word .* … .*end\.$/);
});

it('cuts no character in half', () => {
  expect(shortened('😀'.repeat(400)).isWellFormed()).toBe(true);
});
