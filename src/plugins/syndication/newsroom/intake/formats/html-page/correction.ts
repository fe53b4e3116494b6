import type { CorrectionClass } from '../../../story/story';
import { state, type Statement } from '../../state';
import { readCorrectionParagraph } from '../../wording/correction-paragraph';
import type { StoryBody } from './story-body';
import type { Page } from './page';

/** What the page tells its readers was wrong and is now right: `Correction: …`, `An earlier version of this article …`. */
export function correction({ visible }: Page, { from, to }: StoryBody): readonly Statement[] {
  if (from === null || to === null) return [];
  const near = visible.lines.filter(({ place }) => place >= from - NEAR && place <= to + NEAR);
  const corrections = near.flatMap(({ words }) => {
    const kind = words.length <= LONGEST ? kindOf(words) : null;
    return kind === null ? [] : [{ words, kind }];
  });
  const [first] = corrections;
  const note = corrections.map(({ words }) => words).join('\n');
  return first ? [state('correctionNote', note, RULE), state('correctionClass', first.kind, RULE, note)] : [];
}

const RULE = 'html-page:correction';
const NEAR = 8;
const LONGEST = 1500;

function kindOf(words: string): CorrectionClass | null {
  const inBrackets = readCorrectionParagraph(words);
  if (inBrackets !== null) return inBrackets.kind;
  if (/^\W{0,3}clarification\b.{0,40}:/i.test(words)) return 'clarification';
  if (/^\W{0,3}(?:corrections?|berichtigung|korrektur|rectificatif|correcci[oó]n|erratum|errata)\b(?:[^:.]{0,40}):\s?\S/i.test(words)) return 'correction';
  return /\b(?:an? (?:earlier|previous|original) version of this (?:article|story|report|post)|this (?:article|story|post) (?:has been|was) corrected)\b/i.test(words) ? 'correction' : null;
}
