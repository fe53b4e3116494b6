import { readBylineAndDate } from '../wording/byline-and-date';
import { readCaption } from '../wording/caption';
import { plainWords } from '../wording/plain-words';
import { endsLikeSentence } from '../wording/sentence-end';
import { editCopy } from './edit-copy';
import { findStory } from './find-story';
import { isSignedLine } from './line-words';
import { kindOf } from './paragraph-kind';
import type { Copy, PageRule } from './page-rule';

const NAME = 'lift-summary';

/**
 * The line or sentence that a page sets between its headline and the story, before a byline, a date or a picture: it sums up,
 * and is no part of the story. Right before the story only a line that is no sentence is one; a sentence may be the lede.
 */
export const liftSummary: PageRule = {
  name: NAME,
  apply(copy) {
    if (copy.found.headline === null) return copy;
    const start = findStory(copy.paragraphs, null)?.start ?? 0;
    const opening = copy.paragraphs.slice(0, start);
    const signed = opening.findIndex(isSignedLine);
    const place = opening.slice(0, signed < 0 ? start : signed).findIndex(isSummary);
    const quote = copy.paragraphs[place];
    if (quote === undefined || place > FURTHEST) return copy;
    return take(copy, place, quote);
  },
};

const FURTHEST = 6;

function take(copy: Copy, place: number, quote: string): Copy {
  return editCopy(copy, {
    rule: NAME,
    paragraphs: copy.paragraphs.filter((_, other) => other !== place),
    found: { summary: plainWords(quote) },
    read: [['summary', quote]],
  });
}

function isSummary(paragraph: string): boolean {
  if (paragraph.length > 600) return false;
  const words = plainWords(paragraph);
  const kind = kindOf(paragraph);
  if (kind === 'navigation' || kind === 'site' || kind === 'teaser' || kind === 'item') return false;
  // Names that nothing signs: `Ana Lima and Bo Dahl, Associated Press`.
  if (words.length <= 300 && (readBylineAndDate(words, { unsigned: true })?.byline ?? null) !== null) return false;
  const isLong = words.split(/\s+/).length >= 6 && words.length >= 30;
  return isLong && words.length <= 400 && readCaption(words) === null && (endsLikeSentence(words) || /[\p{L}\d”"’'?!]$/u.test(words));
}
