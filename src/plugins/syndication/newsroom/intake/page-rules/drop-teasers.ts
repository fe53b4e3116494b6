import { plainWords } from '../wording/plain-words';
import { isLabelledTeaser, isTeaserLabel } from '../wording/teaser-label';
import { cutRuns } from './cut-runs';
import { kindOf } from './paragraph-kind';
import type { PageRule } from './page-rule';

const NAME = 'drop-teasers';

/** Other stories that a page offers between the paragraphs of this one: under a label, behind one, or as a link of its own. */
export const dropTeasers: PageRule = {
  name: NAME,
  apply(copy) {
    const gone = new Set<number>();
    copy.paragraphs.forEach((paragraph, place) => {
      if (isTeaser(paragraph)) gone.add(place);
      if (paragraph.length > LONGEST_LABEL || !isTeaserLabel(plainWords(paragraph))) return;
      const listed = listUnder(copy.paragraphs, place);
      // A label with nothing under it may be a subheading of the story: `More`.
      for (let line = place; listed > 0 && line <= place + listed; line += 1) gone.add(line);
    });
    return cutRuns(copy, NAME, { code: 'dropped-teasers' }, gone);
  },
};

const LONGEST_LABEL = 300;
const LONGEST_LIST = 12;

/** How many of the lines under a label are titles or teasers. */
function listUnder(paragraphs: readonly string[], label: number): number {
  const below = paragraphs.slice(label + 1, label + 1 + LONGEST_LIST);
  const told = below.findIndex((paragraph) => {
    const kind = kindOf(paragraph);
    return kind === 'prose' || kind === 'sentence' || (kind === 'heading' && !paragraph.includes(']('));
  });
  return told < 0 ? below.length : told;
}

/** `Related: …`; a paragraph that is one link; a title cried out in capitals. */
function isTeaser(paragraph: string): boolean {
  if (paragraph.length > 1000) return false;
  const words = plainWords(paragraph);
  if (isTeaserLabel(words)) return false;
  return isLabelledTeaser(words) || kindOf(paragraph) === 'teaser' || isCriedOut(words);
}

function isCriedOut(words: string): boolean {
  return words.length >= 25 && words.length <= 200 && words.split(/\s+/).length >= 5 && /\p{Lu}{4}/u.test(words) && !/\p{Ll}|[.]$/u.test(words);
}
