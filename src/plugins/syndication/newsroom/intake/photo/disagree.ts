import { sameSigns } from '../wording/same-signs';
import type { PhotoFact, PhotoField } from './photo-reading';
import { PHOTO_TAGS } from './photo-tags';

/**
 * Whether two blocks of a file say different things of a field. Not when they differ in capitals, accents, signs or spacing only, when IIM has
 * cut what was too long for it, or when one states a moment and the other its day.
 */
export function disagree(field: PhotoField, believed: PhotoFact | undefined, other: PhotoFact): boolean {
  if (believed === undefined || believed === other) return false;
  const [first, second] = [plain(believed), plain(other)];
  if (first === second || wasCut(field, other, first, second)) return false;
  return !(field === 'dateCreated' && (first.startsWith(second) || second.startsWith(first)));
}

function plain({ words }: PhotoFact): string {
  return sameSigns(words.join('; '))
    .normalize('NFKD')
    .replace(/\p{M}|©|\(c\)|copyright/gu, '')
    .replace(/[\s.,;]+/g, ' ')
    .trim();
}

function wasCut(field: PhotoField, { from, words }: PhotoFact, whole: string, cut: string): boolean {
  const { iim } = PHOTO_TAGS[field];
  // A program may cut before a letter of two bytes.
  const isFull = iim !== null && from === 'IIM' && words.some((part) => new TextEncoder().encode(part).length >= iim.longest - 2);
  return isFull && whole.startsWith(cut);
}
