import { cutRuns } from './cut-runs';
import { findStory } from './find-story';
import { kindOf } from './paragraph-kind';
import type { PageRule } from './page-rule';

const NAME = 'drop-opening-lines';

/** What a page sets between its headline and the story once byline, date and pictures are lifted: buttons, sections, teasers. */
export const dropOpeningLines: PageRule = {
  name: NAME,
  apply(copy) {
    const start = copy.found.headline === null ? 0 : (findStory(copy.paragraphs, null)?.start ?? 0);
    const gone = new Set(copy.paragraphs.flatMap((paragraph, place) => (place < start && !isStory(paragraph, place, start) ? [place] : [])));
    return cutRuns(copy, NAME, { code: 'dropped-opening' }, gone);
  },
};

/** A sentence, a picture, or a heading right above the story. */
function isStory(paragraph: string, place: number, start: number): boolean {
  const kind = kindOf(paragraph);
  return kind === 'prose' || kind === 'sentence' || (kind === 'heading' && place === start - 1) || paragraph.startsWith('![');
}
