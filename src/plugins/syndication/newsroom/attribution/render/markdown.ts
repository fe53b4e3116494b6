import type { Attribution } from '../attribution';
import { attributionLines } from '../attribution-lines';
import { english } from '../locales/en';
import type { AttributionLocale } from '../locales/locale';
import type { Quoted } from '../sentence';

/**
 * The block as CommonMark, a paragraph a line. The only link is the address of the citation; nothing that a provider
 * wrote is taken for markup, whatever stands in it. https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function renderMarkdown(attribution: Attribution, locale: AttributionLocale = english): string {
  return attributionLines(attribution, locale)
    .map(({ sentence }) => sentence.map((piece) => (typeof piece === 'string' ? piece : markdownOf(piece))).join('').replace(LIST_START, '$1\\$2'))
    .join('\n\n');
}

function markdownOf({ kind, text }: Quoted): string {
  return kind === 'address' ? `<${text}>` : text.trim().replace(LINE_BREAKS, ' ').replace(SIGNS, '\\$&');
}

/** A line break inside a paragraph prints as a space, and could begin a heading, a list or a block of code. */
const LINE_BREAKS = /[^\S ]*[\n\r\t\v\f\u2028\u2029\u0085]\s*/g;
/** Whatever can begin markup within a line, an entity or a bare link that some Markdown makes by itself. */
const SIGNS = /[\\`*_~[\]<>&|:@$^#={}]|(?<=www)\./gi;
/** A sentence that begins like a list item, where our own words do not lead it. */
const LIST_START = /^(\d{0,9})([-+.)])/;
