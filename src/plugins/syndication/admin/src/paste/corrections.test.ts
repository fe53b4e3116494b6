import { describe, expect, it } from '@jest/globals';
import { withCorrection, withoutCorrection } from './corrections';

const HEADLINE = { story: 0, field: 'headline', words: 'Ferry comes home' } as const;

describe('corrections', () => {
  it('of one field take the place of one another', () => {
    const again = { ...HEADLINE, words: 'Ferry is home' };
    expect(withCorrection([HEADLINE], again)).toEqual([again]);
  });

  it('of other fields and of other stories stay', () => {
    const others = [{ ...HEADLINE, story: 1 }, { story: 0, field: 'byline', words: null }] as const;
    expect(withCorrection([...others, HEADLINE], { ...HEADLINE, words: null })).toEqual([...others, { ...HEADLINE, words: null }]);
    expect(withoutCorrection([...others, HEADLINE], 0, 'headline')).toEqual(others);
  });

  it('give one credit after another to the pictures, until they are emptied', () => {
    const [one, other] = [{ story: 0, field: 'pictures', words: 'Photo: One' }, { story: 0, field: 'pictures', words: 'Photo: Two' }] as const;
    expect(withCorrection([one], other)).toEqual([one, other]);
    expect(withCorrection([one, other], { ...one, words: null })).toEqual([{ ...one, words: null }]);
  });
});
