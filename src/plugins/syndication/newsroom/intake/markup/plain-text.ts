import { wordsOf } from '../../story/body';
import { cleanText } from '../../story/clean-text';
import { bodyFromMarkup } from './body-from-markup';
import { childrenOf, rawText, type MarkupElement, type MarkupNode } from './markup';
import { parseHtml } from './parse-markup';

/** The words of an element on one line, whether it holds text, escaped HTML or naked markup; `null` when there are none. */
export function plainTextOf(element: MarkupElement | null): string | null {
  if (element === null) return null;
  return plainText(childrenOf(element).length > 0 ? lineOf(element.children) : rawText(element));
}

/**
 * The words of a text of which nobody said whether it is plain or HTML, on one line. RSS does not say it of titles, and many
 * are escaped twice (`Fish &amp;amp; chips`): decoded once more only where an entity is left, then tags are stripped.
 */
export function plainText(decoded: string): string | null {
  const text = ENTITY.test(decoded) || TAG.test(decoded) ? wordsInHtml(decoded) : decoded;
  return oneLine(text.replace(TAGS, (tag) => (BREAKS.test(tag) ? ' ' : '')));
}

/** Text without any markup, on one line: what a source declares to be plain is never decoded twice. */
export function oneLine(text: string): string | null {
  const words = cleanText(text).replace(/\s+/g, ' ').trim();
  return words === '' ? null : words;
}

/** Whether a text holds tags of HTML, and is not just a sentence with a sign in it. */
export function holdsTags(text: string): boolean {
  return TAG.test(text);
}

const NAMES = 'a|abbr|article|aside|b|big|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|embed|figcaption|figure|font|form|h[1-6]|head|hr|html|i|iframe|img|input|ins|kbd|li|link|mark|math|meta|object|ol|p|picture|pre|q|s|script|section|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|time|tr|tt|u|ul|video';
const TAG = new RegExp(String.raw`<(?:/?(?:${NAMES})(?=[\s/>])|!--)`, 'i');
const TAGS = new RegExp(String.raw`</?(?:${NAMES})(?:\s[^<>]{0,1000})?/?>`, 'gi');
const BREAKS = /^<\/?(?:br|div|h[1-6]|hr|li|p|td|tr)(?![a-z\d])/i;
const ENTITY = /&(?:[a-z][a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/i;
/** An `&` that opens no entity: HTML would read `news&notes` as `news¬es`. */
const NAKED = /&(?![a-z][a-z\d]{1,31};|#\d{1,7};|#x[\da-f]{1,6};)/gi;

function wordsInHtml(text: string): string {
  const parsed = parseHtml(text.replace(NAKED, '&amp;'));
  return 'refusal' in parsed ? text : lineOf(parsed.root.children);
}

function lineOf(nodes: readonly MarkupNode[]): string {
  return bodyFromMarkup(nodes).blocks.map(wordsOf).join(' ');
}
