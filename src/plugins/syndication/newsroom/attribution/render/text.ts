import type { Attribution } from '../attribution';
import { attributionLines } from '../attribution-lines';

/** The block as plain text: one statement a line, in the order of the foot of a phys.org page. */
export function renderText(attribution: Attribution): string {
  return attributionLines(attribution)
    .map(({ words, address }) => words + address)
    .join('\n');
}
