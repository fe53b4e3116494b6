import { BLANK_STORY } from '../story/blank-story';
import { state, storyOf } from './state';

describe('A story put together from statements', () => {
  it('takes of each field the first, and says which rule read it from which words', () => {
    const { story, provenance } = storyOf([state('headline', null, 'a'), state('headline', 'Ferry', 'b'), state('headline', 'Train', 'c'), state('rights.copyrightYear', 2021, 'd', '© 2021')]);
    expect(story).toEqual({ ...BLANK_STORY, headline: 'Ferry', rights: { ...BLANK_STORY.rights, copyrightYear: 2021 } });
    expect(provenance).toEqual([
      { field: 'headline', rule: 'b', quote: 'Ferry' },
      { field: 'rights.copyrightYear', rule: 'd', quote: '© 2021' },
    ]);
  });

  it('is blank when nothing is stated', () => {
    expect(storyOf([null]).story).toEqual(BLANK_STORY);
  });
});
