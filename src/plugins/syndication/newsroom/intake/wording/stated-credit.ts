import type { PhotoCredit } from '../../story/story';
import { afterOpening } from './byline-roles';
import { readCreditLine } from './credit-line';
import { smallLetters } from './name-case';
import { isPersonName } from './person-name';

/** The parts of a picture's credit that a provider states apart. */
export interface CreditParts {
  /** The words that must appear. */
  readonly line: string | null;
  /** Who took it: `MARKO LIMA`, `By Ana Lima`. */
  readonly photographer?: string | null;
  readonly copyrightNotice?: string | null;
  readonly licence?: string | null;
}

/**
 * A picture's credit from parts that are stated apart. The line is kept word for word; its parties are read out of it; a photographer
 * stated apart is believed where it is a person's name. Without a line the photographer's words are the line. `null` when nobody is named.
 */
export function creditFrom({ line, photographer = null, copyrightNotice = null, licence = null }: CreditParts): PhotoCredit | null {
  const stated = photographer === null ? null : smallLetters(afterOpening(photographer));
  const person = stated !== null && isPersonName(stated) ? stated : null;
  const words = line ?? (person === null ? null : photographer);
  if (words === null) return null;
  const { credit } = readCreditLine(words);
  return {
    ...credit,
    photographer: person ?? credit.photographer,
    agencies: credit.agencies.filter(({ name }) => smallLetters(name) !== person),
    copyrightNotice: copyrightNotice ?? credit.copyrightNotice,
    licence: licence ?? credit.licence,
  };
}
