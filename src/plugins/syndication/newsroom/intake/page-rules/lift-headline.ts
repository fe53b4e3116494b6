import { isSignature, readBylineAndDate } from '../wording/byline-and-date';
import { isNavigation } from '../wording/navigation-words';
import { plainWords } from '../wording/plain-words';
import { sameSigns } from '../wording/same-signs';
import { endsLikeSentence } from '../wording/sentence-end';
import { isSiteSpeaking } from '../wording/site-words';
import { isAuthorLink } from './author-link';
import { cutRuns } from './cut-runs';
import { editCopy } from './edit-copy';
import { findStory } from './find-story';
import { isSignedLine } from './line-words';
import { kindOf } from './paragraph-kind';
import type { Copy, PageRule } from './page-rule';

const NAME = 'lift-headline';

/**
 * The line that equals the citation's title; else the first line, if it is short, no sentence, and something follows;
 * else the citation's title itself. The first line of a page is its first that is no menu.
 */
export const liftHeadline: PageRule = {
  name: NAME,
  apply(copy) {
    const title = copy.found.source.originalTitle;
    const cited = title === null ? -1 : copy.paragraphs.slice(0, TOP).findIndex((line) => isSameTitle(line, title));
    if (cited >= 0) return take(copy, cited);
    const likely = findStory(copy.paragraphs, title)?.headline ?? null;
    if (likely !== null) return take(copy, likely);
    const first = copy.paragraphs.findIndex((line) => !isNavigation(line) && !isSiteSpeaking(plainWords(line.slice(0, 1200))));
    if (first >= 0 && first + 1 < copy.paragraphs.length && isHeadline(copy.paragraphs[first] ?? '')) return take(copy, first);
    return title !== null && title.length <= LONGEST ? takeTitle(copy, title) : noteMissing(copy);
  },
};

const TOP = 40;
/** The longest title that the article's field holds. */
const LONGEST = 255;

function isSameTitle(line: string, title: string): boolean {
  return line.length <= 4 * LONGEST && plainWords(line).length <= LONGEST && sameSigns(plainWords(line)) === sameSigns(title);
}

function isHeadline(line: string): boolean {
  if (line.length > 4 * LONGEST || kindOf(line) === 'prose') return false;
  const words = plainWords(line);
  const isShort = words.length > 0 && words.length <= 200;
  const isSentence = /[.,;:]$/.test(words) && (endsLikeSentence(words) || !words.endsWith('.'));
  return isShort && !isSentence && !/^!\[/.test(line) && /[\p{L}\d]/u.test(words) && !isSignature(words);
}

function take(copy: Copy, place: number): Copy {
  const quote = copy.paragraphs[place] ?? '';
  // A date may stand above its headline, and a name above that date.
  const isKept = (line: string, other: number) => other > place || (other >= place - 4 && other < place && (isSignedLine(line) || isNameAbove(copy.paragraphs, other, place)));
  const gone = new Set(copy.paragraphs.flatMap((line, other) => (other === place || isKept(line, other) ? [] : [other])));
  const paragraphs = copy.paragraphs.filter((_, other) => other !== place && !gone.has(other));
  const headline = plainWords(quote);
  const title = copy.found.source.originalTitle;
  const differs = title !== null && sameSigns(title) !== sameSigns(headline);
  return editCopy(cutRuns(copy, NAME, { code: 'dropped-above' }, gone), {
    rule: NAME,
    paragraphs,
    found: { headline },
    read: [['headline', quote]],
    notes: differs ? [{ weight: 'check', sentence: { code: 'headline-cited-otherwise', title }, quote }] : [],
  });
}

/** A name that nothing signs: it links to its owner; or a date stands between it and the headline, and a sentence of the page says more of who it is. */
function isNameAbove(paragraphs: readonly string[], place: number, headline: number): boolean {
  const line = paragraphs[place] ?? '';
  const name = line.length > 100 ? null : readBylineAndDate(plainWords(line), { unsigned: true })?.byline?.line;
  if (name && isAuthorLink(line)) return true;
  if (!name || !paragraphs.slice(place + 1, headline).some(isDate)) return false;
  return paragraphs.some((other) => other.length > 60 && other.length <= 1000 && other.includes(name));
}

const isDate = (line: string): boolean => line.length <= 100 && (readBylineAndDate(plainWords(line))?.published ?? null) !== null;

function takeTitle(copy: Copy, title: string): Copy {
  const quote = copy.provenance.find(({ field }) => field === 'source.originalTitle')?.quote ?? title;
  return editCopy(copy, { rule: NAME, found: { headline: title }, read: [['headline', quote]], notes: [{ weight: 'check', sentence: { code: 'headline-from-citation' }, quote }] });
}

function noteMissing(copy: Copy): Copy {
  return editCopy(copy, { rule: NAME, notes: [{ weight: 'check', sentence: { code: 'headline-missing-above' }, quote: null }] });
}
