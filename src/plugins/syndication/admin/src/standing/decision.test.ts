import { describe, expect, it } from '@jest/globals';
import { DECISIONS, makesSense } from './decision';

describe('what is offered for a story', () => {
  it.each([
    ['that readers see', { pubStatus: 'usable', isPublished: true }, 1, ['withhold', 'kill']],
    ['that is a draft', { pubStatus: 'usable', isPublished: false }, 1, ['withhold', 'kill']],
    ['that is withheld', { pubStatus: 'withheld', isPublished: false }, 1, ['kill', 'restore']],
    ['that is withheld and still on', { pubStatus: 'withheld', isPublished: true }, 1, ['withhold', 'kill', 'restore']],
    ['that was killed', { pubStatus: 'canceled', isPublished: false }, 1, ['restore']],
    ['that was killed and is still on', { pubStatus: 'canceled', isPublished: true }, 1, ['kill', 'restore']],
    ['that was killed, perhaps in one of its languages only', { pubStatus: 'canceled', isPublished: false }, 2, ['kill', 'restore']],
    ['of which nobody knows how it stands', null, 1, ['kill']],
  ] as const)('%s', (_story, standing, languages, offered) => {
    expect(DECISIONS.filter((decision) => makesSense(decision, standing, languages))).toEqual(offered);
  });
});
