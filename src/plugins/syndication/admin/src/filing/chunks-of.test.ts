import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chunksOf } from './chunks-of';

it('shares hold every story once, in order, at most ten, and no story is alone among many', () => {
  fc.assert(
    fc.property(fc.nat({ max: 120 }), (count) => {
      const stories = Array.from({ length: count }, (_, place) => place);
      const chunks = chunksOf(stories);
      expect(chunks.flat()).toEqual(stories);
      for (const chunk of chunks) {
        expect(chunk.length).toBeLessThanOrEqual(10);
        expect(chunk.length).toBeGreaterThanOrEqual(Math.min(2, stories.length));
      }
    }),
    { examples: [[11], [21], [101]] },
  );
});
