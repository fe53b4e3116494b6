import type { Agency, PhotoCredit } from '../../story/story';
import { endsWithAbbreviation } from './sentence-end';
import { isKnownAgency, isOrganisation } from './organisation';
import { isPersonName } from './person-name';

/**
 * Reads a picture's credit line into its parties, in the order printed: `Photographer/library/agency/distributor`.
 * The line itself is kept word for word. A role is given only where the words state it (`via`, `Handout`, `Courtesy of`).
 */
export function readCreditLine(line: string): PhotoCredit {
  const parts = chain(line);
  const at = parts.findIndex((part) => part.isPhotographer);
  const licence = parts.find((part) => LICENCE.test(part.words))?.words ?? null;
  const agencies = parts
    .filter((part, index) => index !== at && part.words !== licence)
    .map(({ words, role }): Agency => ({ name: words, role }));
  return { line, photographer: parts[at]?.words ?? null, agencies, copyrightNotice: null, licence, mayBePassedOn: false };
}

const LICENCE = /^(?:CC0|CC[ -]BY|Creative Commons|Public Domain)\b/i;

interface Party {
  readonly words: string;
  readonly role: Agency['role'];
  readonly isPhotographer: boolean;
}

function chain(line: string): readonly Party[] {
  const bare = unwrap(line.trim());
  const isCourtesy = COURTESY.test(bare);
  const [before = '', ...after] = bare.replace(COURTESY, '').split(/,?\s+via\s+/i);
  const parts = before.split('/').flatMap(splitAgency).map(tidy).filter((part) => part !== '');
  const isHandout = isCourtesy || parts.some(isHandoutMark);
  // `Town Hall/Handout`: who handed it out, and not who took it.
  const isHandedOutByFirst = isCourtesy || isHandoutMark(parts[1] ?? '');
  const named = parts.filter((part) => !isHandoutMark(part)).map((part) => part.replace(/^(\S{2,12})\s+Photos?$/, '$1'));
  const photographer = isHandedOutByFirst ? -1 : photographerAt(named);
  return [
    ...named.map((words, index): Party => {
      const isPhotographer = index === photographer;
      return { words, isPhotographer, role: isHandout && index === 0 && !isPhotographer ? 'handout-source' : null };
    }),
    ...after.map(tidy).filter((part) => part !== '').map((words): Party => ({ words, isPhotographer: false, role: 'distributor' })),
  ];
}

const COURTESY = /^courtesy\s+(?:of\s+)?/i;
const isHandoutMark = (part: string): boolean => /^handout$/i.test(part);

/** The first party, unless it is an organisation; then the second, if it is plainly a person (`REUTERS/Ana Lima`). */
function photographerAt(parts: readonly string[]): number {
  const [first, second] = parts;
  if (first !== undefined && !isOrganisation(first) && !LICENCE.test(first) && !/^\p{Ll}+$/u.test(first)) return 0;
  return second !== undefined && isPersonName(second) ? 1 : -1;
}

/** `Ana Lima, AP`: two parties, where the second is an agency we know. */
function splitAgency(part: string): readonly string[] {
  const comma = part.lastIndexOf(',');
  return comma > 0 && isKnownAgency(part.slice(comma + 1)) ? [part.slice(0, comma), part.slice(comma + 1)] : [part];
}

function unwrap(line: string): string {
  const inside = /^\((.*)\)$|^\[(.*)\]$/.exec(line);
  return inside?.[1] ?? inside?.[2] ?? line;
}

function tidy(part: string): string {
  const bare = part.trim();
  return bare.endsWith('.') && !endsWithAbbreviation(bare) ? bare.slice(0, -1) : bare;
}
