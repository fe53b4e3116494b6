import fc from 'fast-check';
import { ALIKE, containment, fingerprintsOf } from './likeness';

const sentence = (seed: number) => Array.from({ length: 18 }, (_, place) => `w${seed * 18 + place}`).join(' ');
const text = (from: number, to: number) => Array.from({ length: to - from }, (_, place) => sentence(from + place)).join('. ');

describe('The likeness of two texts', () => {
  it('is high for a lightly edited copy', () => {
    const copy = text(0, 40).replace('w40 ', 'changed ').replaceAll('.', ' –');
    expect(containment(fingerprintsOf(text(0, 40)), fingerprintsOf(copy))).toBeGreaterThan(0.8);
  });

  it('is high for a copy cut to a third', () => {
    expect(containment(fingerprintsOf(text(0, 40)), fingerprintsOf(text(0, 13)))).toBeGreaterThan(0.9);
  });

  it('is low for another text', () => {
    expect(containment(fingerprintsOf(text(0, 40)), fingerprintsOf(text(5000, 5040)))).toBeLessThan(ALIKE / 5);
  });

  it('is nothing for a few words', () => {
    expect(fingerprintsOf('Photo by: Ana Lima')).toEqual([]);
    expect(containment([], [])).toBe(0);
  });

  it('is one with itself, and the same from both sides', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (one, other) => {
        const [a, b] = [fingerprintsOf(text(one, one + 10)), fingerprintsOf(text(other, other + 20))];
        expect(containment(a, a)).toBe(a.length === 0 ? 0 : 1);
        expect(containment(a, b)).toBe(containment(b, a));
      }),
    );
  });
});
