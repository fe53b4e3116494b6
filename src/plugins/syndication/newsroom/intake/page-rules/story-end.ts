import { plainWords } from '../wording/plain-words';
import { isTeaserLabel } from '../wording/teaser-label';
import type { ParagraphKind } from './paragraph-kind';

/** A stretch of paragraphs. */
export interface Run {
  readonly start: number;
  /** The place after the last. */
  readonly end: number;
}

/** Where a story ends inside the run that holds it: before its readers' comments, other stories' teasers, its writer's sketch. */
export function storyEnd(paragraphs: readonly string[], kinds: readonly ParagraphKind[], run: Run): number {
  return beforeEpilogue(paragraphs, kinds, { ...run, end: beforeComments(paragraphs, kinds, run) });
}

/** The place after the last prose or sentence before a place. */
export function lastTold(kinds: readonly ParagraphKind[], start: number, before: number): number {
  for (let place = before - 1; place >= start; place -= 1) {
    if (kinds[place] === 'prose' || kinds[place] === 'sentence') return place + 1;
  }
  return before;
}

/** How many characters of prose stand between two places. */
export function proseIn(paragraphs: readonly string[], kinds: readonly ParagraphKind[], start: number, end: number): number {
  return paragraphs.slice(start, end).reduce((sum, { length }, place) => sum + (kinds[start + place] === 'prose' ? length : 0), 0);
}

/** Readers write prose as well: what stands under "12 comments", once a story has been told, is theirs. */
function beforeComments(paragraphs: readonly string[], kinds: readonly ParagraphKind[], { start, end }: Run): number {
  let prose = 0;
  for (let place = start; place < end; place += 1) {
    if (kinds[place] === 'prose') prose += 1;
    if (prose >= 3 && COMMENTS.test(paragraphs[place]?.slice(0, 60) ?? '')) return lastTold(kinds, start, place);
  }
  return end;
}

/**
 * Under most of a story, a label with teasers told in sentences, or with more lines than prose, ends it; so does a sketch of
 * its writer.
 */
function beforeEpilogue(paragraphs: readonly string[], kinds: readonly ParagraphKind[], { start, end }: Run): number {
  const all = proseIn(paragraphs, kinds, start, end);
  for (let place = start + 3; place < end; place += 1) {
    if (kinds[place] !== 'teaser' || !isTeaserLabel(plainWords(paragraphs[place] ?? ''))) continue;
    const left = proseIn(paragraphs, kinds, place, end);
    const prose = kinds.slice(place, end).filter((kind) => kind === 'prose').length;
    const isTeasers = kinds[place + 1] === 'prose' && left <= 0.35 * all && prose >= 3;
    if (isTeasers || (left <= 0.2 * all && end - place - prose >= 2 * prose + 3)) return lastTold(kinds, start, place);
  }
  let last = end;
  while (last - start > 3 && last > end - 3 && SKETCH.test(paragraphs[last - 1]?.slice(0, 400) ?? '')) last = lastTold(kinds, start, last - 1);
  return last;
}

const SKETCH =
  /^[_*[]{0,3}\p{Lu}[\p{L}.’'-]{1,20}(?:\s\p{Lu}[\p{L}.’'-]{0,25}){1,3}[\]_*]{0,3}(?:\(#?\))?,?\s(?:\(@\w{1,30}\)\s)?(?:is|was|covers|writes)\s.{0,120}\b(?:writer|reporter|editor|correspondent|columnist|journalist|contributor|freelancer)\b/u;

const COMMENTS =
  /^\W{0,4}(?:(?:\d{1,5}|all|reader|view|show|latest) )?(?:comments?|responses|replies|kommentare|commentaires|comentarios|comentários|commenti|reacties|kommentarer)(?: ?\(?\d{1,5}\)?)?\W{0,3}$|^\W{0,4}(?:leave a (?:comment|reply)|post a comment|join the (?:conversation|discussion))\b/iu;
