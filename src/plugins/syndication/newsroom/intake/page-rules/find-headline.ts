import { isSignature } from '../wording/byline-and-date';
import { readCaption } from '../wording/caption';
import { isNavigation } from '../wording/navigation-words';
import { plainWords } from '../wording/plain-words';
import { sameSigns } from '../wording/same-signs';
import { endsLikeSentence } from '../wording/sentence-end';
import { isSiteSpeaking } from '../wording/site-words';
import { isLabelledTeaser, isTeaserLabel } from '../wording/teaser-label';
import { isVouchedName } from '../wording/vouched-name';

/**
 * The place of the line above the story that is most like its headline: it equals the title that the page cites, stands
 * twice, is marked as a heading, speaks the story's words, or a byline or date follows. `null` when no line is like one.
 */
export function findHeadline(paragraphs: readonly string[], start: number, end: number, title: string | null): number | null {
  const top = Math.max(0, start - REACH);
  const lines = paragraphs.slice(top, start).map((paragraph) => (paragraph.length <= 1000 && !/^\[?!\[/.test(paragraph) ? plainWords(paragraph) : ''));
  const seen = countLines(paragraphs.slice(Math.max(0, top - REACH), end + REACH));
  const told = wordsIn(paragraphs.slice(start, Math.min(end, start + 12)).join(' ').slice(0, 6000));
  const signed = lines.map((line) => isSignature(line) || isVouchedName(line));
  const titled = lines.map((line) => isTitleLike(line) && line.split(/\s+/).length >= 6);
  const whole = new Set(lines.map(sameSigns));
  const labels = lines.flatMap((line, place) => (isTeaserLabel(line) ? [place] : []));
  const scores = lines.map((line, place) => {
    if (!isTitleLike(line) || signed[place]) return 0;
    const isOther = isUnderLabel(labels, signed, titled, place);
    return (
      (title !== null && sameSigns(line) === sameSigns(title) ? 500 : 0) +
      markOf(paragraphs[top + place] ?? '') +
      lengthOf(line) +
      (!isOther && (seen.get(sameSigns(line)) ?? 0) > 1 && line.split(/\s+/).length >= 4 ? 25 : 0) +
      followed(signed, place) -
      (isAround(line, whole) ? 40 : 0) +
      afterSignature(signed, titled, place) +
      60 * shared(line, told) -
      (isOther ? 45 : 0) -
      0.3 * (lines.length - place)
    );
  });
  const most = Math.max(LEAST, ...scores);
  const best = scores.indexOf(most);
  if (best < 0) return null;
  // Of two lines of which both could be it, the upper is the headline and the lower sums up.
  const above = scores[best - 1] ?? 0;
  const isPair = above > LEAST && !/\.$/.test(lines[best - 1] ?? '') && above >= most - 25 && shared(lines[best - 1] ?? '', told) >= 0.3 && (lines[best - 1] ?? '').split(/\s+/).length >= 4;
  return top + (isPair ? best - 1 : best);
}

/** What a line must reach: a plain title of some words does. */
const LEAST = 15;
/** Lines above the story that are looked at. */
const REACH = 150;

function isTitleLike(line: string): boolean {
  if (line.length < 5 || line.length > 255 || !/\p{L}/u.test(line) || /[,;:]$/.test(line)) return false;
  if (/ [>›»] .{1,80} [>›»] |(?:…|\.{3}|[\s…]more)$/.test(line) || isNavigation(line) || isTeaserLabel(line) || isLabelledTeaser(line) || isSiteSpeaking(line) || /^!\[|^https?:|^[«»‹›<>]/.test(line)) return false;
  return !(line.endsWith('.') && endsLikeSentence(line) && line.length > 60) && !isSignature(line) && readCaption(line) === null;
}

function markOf(paragraph: string): number {
  if (/^#\s/.test(paragraph)) return 70;
  return /^#{2,3}\s/.test(paragraph) ? 15 : 0;
}

function lengthOf(line: string): number {
  const words = line.split(/\s+/).length;
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(line)) return line.length >= 10 ? 20 : -20;
  if (words <= 2) return -60;
  // Under a headline stands a longer line that tells more.
  return words === 3 ? 0 : 20 - Math.max(0, line.length - 100) / 2;
}

/** A byline or a date in the next lines. */
function followed(signed: readonly boolean[], place: number): number {
  const distance = signed.slice(place + 1, place + 13).indexOf(true);
  if (distance < 0) return 0;
  return distance <= 2 ? 40 : 25;
}

/** A headline may stand under its date; but where a title stands above that date already, the line is a caption or a teaser. */
function afterSignature(signed: readonly boolean[], titled: readonly boolean[], place: number): number {
  const signature = signed.lastIndexOf(true, place - 1);
  if (place === 0 || signature < 0 || signature < place - 4) return 0;
  return titled.slice(Math.max(0, signature - 3), signature).includes(true) ? -30 : 20;
}

/** Right under the label of other stories; or anywhere under it, where a title with its byline or date stands right above. */
function isUnderLabel(labels: readonly number[], signed: readonly boolean[], titled: readonly boolean[], place: number): boolean {
  const label = labels.findLast((other) => other < place);
  if (label === undefined) return false;
  const above = Math.max(0, label - 6);
  const title = titled.indexOf(true, above);
  return label >= place - 4 || (title >= 0 && title < label && signed.slice(title, label).includes(true));
}

/** Which part of a line's longer words the story uses as well: 0 to 1. */
function shared(line: string, told: ReadonlySet<string>): number {
  const words = [...wordsIn(line)];
  return words.length === 0 ? 0 : words.filter((word) => told.has(word)).length / Math.max(words.length, 4);
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\d]{4,40}/gu) ?? []).map((word) => word.slice(0, 6)));
}

/** `Sailing|Ferry of Norden to sail again` where that title stands on a line of its own as well. */
function isAround(line: string, whole: ReadonlySet<string>): boolean {
  const parts = line.split(/\s?\|\s?|\s[–—-]\s/);
  return parts.length > 1 && parts.some((part) => part.split(/\s+/).length >= 4 && whole.has(sameSigns(part)));
}

/** `Ferry back at sea - The Gazette`: the title of the page's window repeats the headline. */
const SITE_NAME = /\s(?:[|–—-]|::)\s[^|–—]{2,40}$/u;

function countLines(paragraphs: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs) {
    if (paragraph.length > 1000) continue;
    const words = plainWords(paragraph);
    for (const line of new Set([words, words.replace(SITE_NAME, '')].map(sameSigns))) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return counts;
}
