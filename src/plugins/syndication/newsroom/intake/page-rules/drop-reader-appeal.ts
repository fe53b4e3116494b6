import { cutRuns } from './cut-runs';
import type { PageRule } from './page-rule';

const NAME = 'drop-reader-appeal';

/** The publisher's own pleas: from "Dear Reader," to the paragraph that asks for money or membership, and single lines that ask. */
export const dropReaderAppeal: PageRule = {
  name: NAME,
  apply(copy) {
    const gone = new Set<number>();
    copy.paragraphs.forEach((paragraph, place) => {
      if (isShort(paragraph) && PLEAS.some((plea) => plea.test(paragraph))) gone.add(place);
      if (!/^\W{0,4}Dear (?:\w{1,20} )?(?:readers?|friends?|supporters?)\b.{0,20}$/i.test(paragraph.slice(0, 80))) return;
      const letter = copy.paragraphs.slice(place + 1, place + 1 + LONGEST_LETTER);
      const asks = letter.findIndex((line) => line.length <= 2000 && ASK.test(line));
      // A letter that asks for nothing is a story in the form of a letter.
      for (let line = place; asks >= 0 && line <= place + 1 + asks; line += 1) gone.add(line);
    });
    return cutRuns(copy, NAME, { code: 'dropped-appeal' }, gone);
  },
};

const LONGEST_LETTER = 10;
const isShort = (paragraph: string): boolean => paragraph.length <= 400;

const ASK =
  /\b(?:become a (?:member|subscriber|supporter|patron)|join us|subscribe (?:today|now|here)|(?:donate|give|contribute) (?:today|now|here)|make a (?:donation|contribution|gift)|please (?:consider|support|donate|subscribe)|support our (?:work|journalism|reporting))\b/i;

const PLEAS: readonly RegExp[] = [
  /^\W{0,4}(?:subscribe|sign up|register) (?:now |today |here )?(?:to|for) (?:our|the|a|free)\b.{0,80}\b(?:newsletters?|updates|emails?|alerts|briefing)\b/i,
  /^\W{0,4}(?:support|help us|fund) (?:our|independent|quality|us|keep)\b.{0,120}\b(?:today|now|journalism|free|newsroom)\b/i,
  /^\W{0,4}if you (?:enjoy|value|like|appreciate|believe in)\b.{0,200}\b(?:member|subscri|donat|support|contribut)/i,
  /^\W{0,4}(?:become a (?:member|subscriber|supporter)|donate|subscribe|join us)(?: (?:today|now|here))?\W{0,4}$/i,
];
