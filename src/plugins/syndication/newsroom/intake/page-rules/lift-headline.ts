import { readBylineAndDate } from '../wording/byline-and-date';
import { isNavigation } from '../wording/navigation-words';
import { plainWords } from '../wording/plain-words';
import { endsLikeSentence } from '../wording/sentence-end';
import { editCopy } from './edit-copy';
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
    const first = copy.paragraphs.findIndex((line) => !isNavigation(line));
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

/** The title with typewriter signs, as different copies of one page set quotes and dashes differently. */
function sameSigns(title: string): string {
  return title
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function isHeadline(line: string): boolean {
  if (line.length > 4 * LONGEST) return false;
  const words = plainWords(line);
  const isShort = words.length > 0 && words.length <= 200;
  const isSentence = /[.,;:]$/.test(words) && (endsLikeSentence(words) || !words.endsWith('.'));
  return isShort && !isSentence && !/^!\[/.test(line) && /[\p{L}\d]/u.test(words) && readBylineAndDate(words) === null;
}

function take(copy: Copy, place: number): Copy {
  const quote = copy.paragraphs[place] ?? '';
  const paragraphs = copy.paragraphs.filter((_, other) => other !== place);
  const headline = plainWords(quote);
  const title = copy.found.source.originalTitle;
  const differs = title !== null && sameSigns(title) !== sameSigns(headline);
  return editCopy(copy, {
    rule: NAME,
    paragraphs,
    found: { headline },
    read: [['headline', quote]],
    notes: differs ? [{ weight: 'check', reason: `The citation gives another title, “${title}”: check the headline.`, quote }] : [],
  });
}

function takeTitle(copy: Copy, title: string): Copy {
  const quote = copy.provenance.find(({ field }) => field === 'source.originalTitle')?.quote ?? title;
  const reason = 'No line of the page is its headline: the title that the citation names was taken.';
  return editCopy(copy, { rule: NAME, found: { headline: title }, read: [['headline', quote]], notes: [{ weight: 'check', reason, quote }] });
}

function noteMissing(copy: Copy): Copy {
  const reason = 'No headline found: the text does not open with a short line of its own. Enter one.';
  return editCopy(copy, { rule: NAME, notes: [{ weight: 'check', reason, quote: null }] });
}
