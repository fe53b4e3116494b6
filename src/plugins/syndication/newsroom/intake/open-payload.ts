import { parseJson } from './json/parse-json';
import { below, childrenOf, type MarkupElement } from './markup/markup';
import { parseHtml, parseXml, type ParsedMarkup } from './markup/parse-markup';
import type { NoteSentence } from './note-sentences';

/** A payload opened by what stands in it. */
export type OpenPayload =
  | { readonly of: 'xml' | 'html'; readonly root: MarkupElement; readonly oddities: readonly (string | NoteSentence)[] }
  | { readonly of: 'json'; readonly value: unknown }
  | { readonly of: 'text'; readonly text: string }
  | { readonly of: 'refused'; readonly sentence: NoteSentence };

/** Opens a payload: JSON by its first sign, XML and HTML by the root element, text for the rest. */
export function openPayload(text: string): OpenPayload {
  const start = text.replace(/^[\uFEFF\s]+/, '');
  if (/^(?:\{\s*["}]|\[\s*[[{\]"])/.test(start)) {
    const parsed = parseJson(start);
    if ('value' in parsed) return { of: 'json', value: parsed.value };
    return /^[{[]\s*(?:\{\s*)?"[^"\n]{0,100}"\s*[:,]/.test(start) ? { of: 'refused', sentence: parsed.refusal } : { of: 'text', text };
  }
  if (!/^<(?:[a-z!?])/i.test(start)) return { of: 'text', text };
  const root = firstTag(start);
  if (root === null && !/^<(?:\?xml|!doctype)\b/i.test(start)) return { of: 'text', text };
  const isHtml = root !== null && (/^html$/i.test(root) || (HTML_NAMES.test(root) && !start.startsWith('<?xml')));
  return isHtml ? opened('html', parseHtml(start)) : opened('xml', parseXml(start));
}

function opened(of: 'xml' | 'html', parsed: ParsedMarkup): OpenPayload {
  if ('refusal' in parsed) return { of: 'refused', sentence: parsed.refusal };
  return { of, root: of === 'html' ? htmlRoot(parsed.root) : parsed.root, oddities: parsed.oddities };
}

/** The `html` element where there is one; a fragment's own top else. */
function htmlRoot(top: MarkupElement): MarkupElement {
  return childrenOf(top, 'html')[0] ?? below(top, ({ name }) => name === 'html')[0] ?? top;
}

/** The name of the first element after declarations and comments, prefix left off. */
function firstTag(start: string): string | null {
  let place = 0;
  for (let past = pastPrologue(start, place); past > place; past = pastPrologue(start, place)) place = past;
  FIRST_TAG.lastIndex = place;
  return FIRST_TAG.exec(start)?.[1] ?? null;
}

const FIRST_TAG = /<(?:[\w.-]{1,100}:)?([a-z][\w.-]{0,100})(?=[\s/>])/iy;
const PROLOGUE = [/\s+/y, /<\?[^]*?\?>/y, /<!--[^]*?-->/y, /<!doctype[^>[]*(?:\[[^]*?\]\s*)?>/iy];

function pastPrologue(start: string, place: number): number {
  for (const piece of PROLOGUE) {
    piece.lastIndex = place;
    if (piece.test(start)) return piece.lastIndex;
  }
  return place;
}

/** Elements that open a page or a piece of one. Anything else is XML. */
const HTML_NAMES =
  /^(?:html|head|body|main|article|section|header|footer|nav|aside|div|p|span|a|b|i|em|strong|h[1-6]|ul|ol|li|table|tbody|tr|td|blockquote|figure|figcaption|img|br|hr|pre|meta|title|link|style|script|font|center|time|address)$/i;
