import { readBylineAndDate } from '../wording/byline-and-date';
import { readCaption } from '../wording/caption';
import { isNavigation } from '../wording/navigation-words';
import { plainWords } from '../wording/plain-words';
import { sameSigns } from '../wording/same-signs';
import { endsLikeSentence } from '../wording/sentence-end';
import { isSiteSpeaking } from '../wording/site-words';
import { isLabelledTeaser, isTeaserLabel } from '../wording/teaser-label';

/**
 * The place of the line above the story that is most like its headline: it equals the title that the page cites, stands
 * twice, is marked as a heading, speaks the story's words, or a byline or date follows. `null` when no line is like one.
 */
export function findHeadline(paragraphs: readonly string[], start: number, end: number, title: string | null): number | null {
  const top = Math.max(0, start - REACH);
  const lines = paragraphs.slice(top, start).map((paragraph) => (paragraph.length <= 1000 ? plainWords(paragraph) : ''));
  const seen = countLines(paragraphs.slice(Math.max(0, top - REACH), end + REACH));
  const told = wordsIn(paragraphs.slice(start, Math.min(end, start + 12)).join(' ').slice(0, 6000));
  const signed = lines.map(isSignature);
  let best: number | null = null;
  let most = 0;
  lines.forEach((line, place) => {
    if (!isTitleLike(line)) return;
    const score =
      (title !== null && sameSigns(line) === sameSigns(title) ? 500 : 0) +
      markOf(paragraphs[top + place] ?? '') +
      lengthOf(line) +
      ((seen.get(sameSigns(line)) ?? 0) > 1 && line.split(/\s+/).length >= 4 ? 25 : 0) +
      followed(signed, place) +
      60 * shared(line, told) -
      (lines.slice(Math.max(0, place - 4), place).some(isTeaserLabel) ? 45 : 0) -
      0.5 * (lines.length - place);
    if (score > most) [most, best] = [score, top + place];
  });
  return best;
}

/** Lines above the story that are looked at. */
const REACH = 150;

function isTitleLike(line: string): boolean {
  if (line.length < 5 || line.length > 255 || !/\p{L}/u.test(line) || /[,;:]$/.test(line)) return false;
  if (isNavigation(line) || isTeaserLabel(line) || isLabelledTeaser(line) || isSiteSpeaking(line) || /^!\[|^https?:/.test(line)) return false;
  return !(line.endsWith('.') && endsLikeSentence(line) && line.length > 60) && !isSignature(line) && readCaption(line) === null;
}

const isSignature = (line: string): boolean => line.length <= 300 && readBylineAndDate(line) !== null;

function markOf(paragraph: string): number {
  if (/^#\s/.test(paragraph)) return 70;
  return /^#{2,3}\s/.test(paragraph) ? 15 : 0;
}

function lengthOf(line: string): number {
  const words = line.split(/\s+/).length;
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(line)) return line.length >= 10 ? 20 : -20;
  if (words <= 2) return -30 + 5 * words;
  return words === 3 ? 0 : words <= 25 ? 20 : -10;
}

/** A byline or a date in the next lines. */
function followed(signed: readonly boolean[], place: number): number {
  const distance = signed.slice(place + 1, place + 13).indexOf(true);
  if (distance < 0) return 0;
  return distance <= 2 ? 40 : 25;
}

/** Which part of a line's longer words the story uses as well: 0 to 1. */
function shared(line: string, told: ReadonlySet<string>): number {
  const words = [...wordsIn(line)];
  return words.length === 0 ? 0 : words.filter((word) => told.has(word)).length / Math.max(words.length, 4);
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\d]{4,40}/gu) ?? []).map((word) => word.slice(0, 6)));
}

function countLines(paragraphs: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs) {
    if (paragraph.length > 1000) continue;
    const line = sameSigns(plainWords(paragraph));
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return counts;
}
