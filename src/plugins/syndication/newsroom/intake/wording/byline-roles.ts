import type { BylineRole } from '../../story/story';
import { endsWithAbbreviation } from './sentence-end';

/** The words that follow one `by` of a line, and what they say was done. */
export interface RolePart {
  readonly role: BylineRole;
  readonly words: string;
}

/** Whether a piece of a line says who did something: `By …`, `Words by …`, `Pictures by …`. */
export function isSigned(piece: string): boolean {
  return OPENING.test(piece);
}

/** Takes `By A; pictures by B; additional reporting by C` apart at its roles, in the order printed. */
export function splitRoles(piece: string): readonly RolePart[] {
  return piece.split(NEXT_ROLE).flatMap((part) => {
    const opening = OPENING.exec(part.trim());
    if (!opening) return [];
    const [whole, work = ''] = opening;
    const words = part.trim().slice(whole.length).replace(/[\s,;]{1,5}$/, '');
    return [{ role: roleOf(work), words: endsWithAbbreviation(words) ? words : words.replace(/\.$/, '') }];
  });
}

const WORDS = 'words|text|story|report|reporting|written';
const PICTURES = 'pictures?|photos?|photographs?|photography|images?';
const MORE = '(?:additional|further) reporting';

const OPENING = new RegExp(String.raw`^(?:with\s{1,3})?(?:(${WORDS}|${PICTURES}|${MORE})\s{1,3})?by\b:?\s{1,3}`, 'i');
const NEXT_ROLE = new RegExp(String.raw`(?<!additional|further)[\s,;.|]{1,5}(?:and\s|with\s)?(?=(?:${WORDS}|${PICTURES}|${MORE})\s{1,3}by\b)`, 'i');

function roleOf(work: string): BylineRole {
  if (/reporting$/i.test(work) && /\s/.test(work)) return 'additional-reporting';
  return work === '' || new RegExp(`^(?:${WORDS})$`, 'i').test(work) ? 'words' : 'pictures';
}
