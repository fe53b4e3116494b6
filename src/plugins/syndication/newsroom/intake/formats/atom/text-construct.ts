import type { Url } from '../../../story/address';
import { wordsOf } from '../../../story/body';
import { bodyOfElement, bodyOfHtml, bodyOfText, type HtmlBody } from '../../markup/html-body';
import { attribute, childrenOf, rawText, type MarkupElement } from '../../markup/markup';
import { holdsTags, oneLine, plainTextOf } from '../../markup/plain-text';
import { readBase64Text } from './base64-text';
import { intakeNote } from '../../intake-note';

/** How a text construct holds its words (RFC 4287 §3.1.1, §4.1.3.1; Atom 0.3 said it with `mode` and a media type). */
type Form = 'text' | 'html' | 'xhtml' | 'elsewhere' | 'base64';

/** The words of a text construct on one line. `text` means every sign; HTML that nobody declared is still read as HTML. */
export function constructText(element: MarkupElement | null): string | null {
  if (element === null) return null;
  switch (formOf(element)) {
    case 'text':
      return childrenOf(element).length > 0 || isUndeclared(element) ? plainTextOf(element) : oneLine(rawText(element));
    case 'html':
      return lineOf(rawText(element));
    case 'xhtml':
      return plainTextOf(element);
    case 'base64':
      return lineOf(readBase64Text(rawText(element)) ?? '');
    case 'elsewhere':
      return null;
  }
}

/** The body that a text construct or `content` holds. What stands at another address, or is no text, is said in a note. */
export function constructBody(element: MarkupElement, base: Url | null, rule: string): HtmlBody {
  switch (formOf(element)) {
    case 'text':
      return childrenOf(element).length > 0 || (isUndeclared(element) && holdsTags(rawText(element))) ? bodyOfElement(element, base, rule) : bodyOfText(rawText(element));
    case 'html':
      return bodyOfHtml(rawText(element), base, rule);
    case 'xhtml':
      return bodyOfElement(element, base, rule);
    case 'elsewhere':
      return { blocks: [], pictures: [], notes: [intakeNote(rule, 'check', { code: 'body-elsewhere' }, attribute(element, 'src'))] };
    case 'base64': {
      const html = readBase64Text(rawText(element));
      return html === null ? { blocks: [], pictures: [], notes: [intakeNote(rule, 'check', { code: 'body-is-file' }, attribute(element, 'type'))] } : bodyOfHtml(html, base, rule);
    }
  }
}

function lineOf(html: string): string | null {
  return oneLine(bodyOfHtml(html, null, '').blocks.map(wordsOf).join(' '));
}

/** Many feeds send HTML and say nothing. */
function isUndeclared(element: MarkupElement): boolean {
  return attribute(element, 'type') === null;
}

function formOf(element: MarkupElement): Form {
  if (attribute(element, 'src') !== null) return 'elsewhere';
  const mode = attribute(element, 'mode')?.toLowerCase() ?? null;
  if (mode === 'base64') return 'base64';
  if (mode === 'escaped') return 'html';
  const type = (attribute(element, 'type') ?? 'text').toLowerCase().split(';')[0]?.trim() ?? '';
  if (type === 'html' || type === 'text/html') return childrenOf(element).length > 0 ? 'xhtml' : 'html';
  if (type === 'xhtml' || mode === 'xml' || /^application\/xhtml\+xml$|[+/]xml$/.test(type)) return 'xhtml';
  return type === 'text' || type.startsWith('text/') ? 'text' : 'base64';
}
