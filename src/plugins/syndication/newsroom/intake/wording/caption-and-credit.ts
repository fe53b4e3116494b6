import type { PhotoCredit } from '../../story/story';
import { readCaption } from './caption';
import { creditFrom, type CreditParts } from './stated-credit';

/** A picture's caption and its credit. */
export interface CaptionAndCredit {
  readonly caption: string | null;
  readonly credit: PhotoCredit | null;
}

/**
 * Reads a caption that may end in its credit (`… on Monday. (AP Photo/Ana Lima)`) beside a credit that is stated apart. Agencies
 * state a bare `ASSOCIATED PRESS` apart and print the names in the caption: the credit that names the photographer wins. The caption
 * loses its credit only where it says what is kept.
 */
export function captionAndCredit(caption: string | null, parts: CreditParts): CaptionAndCredit {
  const inCaption = caption === null || caption.length > LONGEST ? null : readCaption(caption);
  const apart = creditFrom(parts);
  const isFuller = inCaption !== null && (parts.line === null || (inCaption.credit.photographer !== null && creditFrom({ line: parts.line })?.photographer === null));
  if (inCaption === null || !(isFuller || inCaption.credit.photographer === apart?.photographer)) return { caption, credit: apart };
  return { caption: inCaption.caption, credit: isFuller ? creditFrom({ ...parts, line: inCaption.credit.line }) : apart };
}

const LONGEST = 5000;
