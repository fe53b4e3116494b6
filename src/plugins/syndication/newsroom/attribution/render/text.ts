import type { Attribution } from '../attribution';
import { attributionLines } from '../attribution-lines';
import { english } from '../locales/en';
import type { AttributionLocale } from '../locales/locale';
import { plainText } from '../sentence';

/** The block as plain text: one statement a line, in the order of the foot of a phys.org page. */
export function renderText(attribution: Attribution, locale: AttributionLocale = english): string {
  return attributionLines(attribution, locale)
    .map(({ sentence }) => plainText(sentence))
    .join('\n');
}
