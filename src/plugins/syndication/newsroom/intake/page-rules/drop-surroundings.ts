import { cutRuns } from './cut-runs';
import { findStory } from './find-story';
import type { PageRule } from './page-rule';

const NAME = 'drop-surroundings';

/** What a whole page carries below its story: teasers of other stories, comments, sign-ups, the site's foot. */
export const dropSurroundings: PageRule = {
  name: NAME,
  apply(copy) {
    const story = findStory(copy.paragraphs, null);
    if (story === null) return copy;
    const gone = new Set(copy.paragraphs.flatMap((_, place) => (place >= story.end ? [place] : [])));
    return cutRuns(copy, NAME, { code: 'dropped-below' }, gone);
  },
};
