import type { PhotoCredit } from '../../story/story';
import { apCreditLine } from './ap-credit-line';
import type { CreditStyle } from './credit-style';
import { gettyCreditLine } from './getty-credit-line';
import { houseCreditLine } from './house-credit-line';
import { reutersCreditLine } from './reuters-credit-line';

/**
 * The words of a picture's credit. As received unless a form is asked for: the agencies' terms forbid to change or hide
 * them (Reuters, brand attribution guidelines). A credit whose parties are not known is always printed as received.
 */
export function creditLine(credit: PhotoCredit, style: CreditStyle = 'as-received'): string {
  const isUnread = credit.photographer === null && credit.agencies.length === 0;
  if (style === 'as-received' || isUnread) return credit.line;
  return RENDERERS[style](credit);
}

const RENDERERS: Readonly<Record<Exclude<CreditStyle, 'as-received'>, (credit: PhotoCredit) => string>> = {
  house: houseCreditLine,
  ap: apCreditLine,
  reuters: reutersCreditLine,
  getty: gettyCreditLine,
};
