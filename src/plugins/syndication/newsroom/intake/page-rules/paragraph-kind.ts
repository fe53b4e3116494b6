import { isSignature } from '../wording/byline-and-date';
import { isNavigation } from '../wording/navigation-words';
import { plainWords } from '../wording/plain-words';
import { endsLikeSentence, endsWithAbbreviation } from '../wording/sentence-end';
import { isSiteSpeaking } from '../wording/site-words';
import { isLabelledTeaser, isTeaserLabel } from '../wording/teaser-label';

/**
 * What a paragraph looks like on its own: `prose` of a story, a short `sentence`, a `heading` in Markdown, a `picture`, an `item` of a
 * list, a `teaser` or the label over several, the `site` speaking of itself, `navigation`, or any other short `line`.
 */
export type ParagraphKind = 'prose' | 'sentence' | 'heading' | 'picture' | 'item' | 'teaser' | 'site' | 'navigation' | 'line';

/** Tells the kind of a paragraph. Text too long for furniture is prose. */
export function kindOf(paragraph: string): ParagraphKind {
  if (paragraph.length > LONGEST_LOOKED_AT) return 'prose';
  if (isNavigation(paragraph)) return 'navigation';
  if (isPicture(paragraph)) return 'picture';
  const words = plainWords(paragraph);
  if (isNavigation(words)) return 'navigation';
  if (isTeaserLabel(words) || isLabelledTeaser(words) || isLink(paragraph)) return 'teaser';
  if (isSiteSpeaking(words)) return 'site';
  if (/^(?:More information|Journal information|Provided by)\b.{3}/s.test(words)) return 'sentence';
  if (/^#{1,6}\s/.test(paragraph)) return 'heading';
  if (words.length <= 300 && isSignature(words)) return 'line';
  if (isProse(words.replace(/\s\([^()]{1,20}\)$/, ''))) return 'prose';
  if (/^(?:[-*•–]|\d{1,2}[.)])\s+\S/.test(paragraph)) return 'item';
  return words.length >= 20 && isSentence(words) ? 'sentence' : 'line';
}

const LONGEST_LOOKED_AT = 3000;

/** A picture in Markdown: what is said in its place, however long, is no part of the story. */
function isPicture(paragraph: string): boolean {
  return /^\[?!\[(?:[^[\]\\]|\\.){0,2000}\]\([^()\s]{0,2000}\)(?:\]\([^()\s]{0,2000}\))?$/.test(paragraph);
}

/** A paragraph that is nothing but one link: another story's headline. */
function isLink(paragraph: string): boolean {
  return paragraph.length <= 1000 && /^(?:[-*•]\s{1,3})?\[[^[\]]{15,300}\]\([^()\s]{0,600}\)$/.test(paragraph);
}

function isProse(words: string): boolean {
  if (SCRIPT_WITHOUT_SPACES.test(words)) return words.length >= 25 && /[。．！？」]/.test(words);
  if (words.length < 70 || words.split(/\s+/, 12).length < 10 || !/\p{Ll}/u.test(words)) return false;
  const isTold = words.length >= 150 ? isSentence(words) : isSentence(words) && /[.:;]/.test(words) && !endsWithAbbreviation(words);
  return isTold || (words.length >= 150 && /\p{Ll}[.!?]["”’»)]?\s+["“‘«(]?\p{Lu}/u.test(words));
}

const SCRIPT_WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{8}/u;

/** A whole sentence; one that breaks off is a teaser's. */
function isSentence(words: string): boolean {
  return !/(?:\.{3}|…)$/.test(words) && (endsLikeSentence(words) || /[:;]$/.test(words) || /[.!?,]["”’»)]{0,2}\s?$/.test(words));
}
