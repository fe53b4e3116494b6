import type { Term } from '../terms/term';
import type { FoundTerm } from './word-rule';

/** A pattern of whole words in any case, in which one blank stands for the white space of any layout. */
export function wording(pattern: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${pattern.replace(BLANK, blankOf)})(?![\p{L}\d])`, 'giu');
}

const BLANK = /\[[^\]]*\]| \?| /g;

function blankOf(blank: string): string {
  if (blank.startsWith('[')) return blank.replaceAll(' ', String.raw`\s`);
  return blank === ' ?' ? String.raw`\s{0,4}` : String.raw`\s{1,4}`;
}

/** Every place where one of the wordings stands, as the same term. */
export function findWordings(text: string, wordings: readonly RegExp[], term: Term): readonly FoundTerm[] {
  return wordings.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({ term, ...spanOf(match) })));
}

/** Where a match stands. */
export function spanOf(match: RegExpExecArray): { readonly start: number; readonly end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

/** What stands in the same sentence before this point, at most 120 characters. */
export function sentenceBefore(text: string, index: number): string {
  return text.slice(Math.max(0, index - 120), index).split(SENTENCE_END).at(-1) ?? '';
}

/** What stands in the same sentence from this point on, at most 160 characters. */
export function sentenceAfter(text: string, index: number): string {
  return text.slice(index, index + 160).split(SENTENCE_END)[0] ?? '';
}

/** Whether words deny something, in the languages that we read. */
export function denies(words: string): boolean {
  return NEGATION.test(words);
}

/** Whether words end by leaving out what comes next: “outside”, “except for the”. What is then said is said of all others. */
export function leavesOut(words: string): boolean {
  return LEAVES_OUT.test(words.slice(-40));
}

const LEAVES_OUT = /(?<![\p{L}\d])(?:outside|except|excluding|excl\.?|other than|but|au(?:ß|ss)erhalb|au(?:ß|ss)er|ausgenommen|hors|sauf|dehors|fuera|excepto|salvo|buiten|behalve|fuori|tranne)(?:\s(?:of|for|in|von|de|d['’]|dal?|the|der|den|la|le|les|el|de|het)){0,3}\s{0,3}$/iu;

const SENTENCE_END = /[.!?;:](?=\s|$)|[\n|*]|\s\/\s/;
const NEGATION = /(?<![\p{L}\d])(?:no|not|never|nothing|none|nobody|neither|nor|cannot|can['’]t|don['’]t|without|prohibited|forbidden|out|nicht|nichts|niemand|kein\p{L}{0,2}|ohne|verboten|untersagt|pas|non|ne|aucune?|sans|interdit\p{L}{0,2}|sin|prohibid\p{L}{1,2}|ning[uú]n\p{L}?|geen|niets|niet|zonder|verboden|vietat\p{L})(?![\p{L}\d])/iu;
