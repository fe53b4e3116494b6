import type { Url } from '../../story/address';
import { paragraph, type BodyBlock } from '../../story/body';
import type { Picture } from '../../story/story';
import { intakeNote } from '../intake-note';
import type { IntakeNote } from '../reading';
import { bodyFromMarkup } from './body-from-markup';
import { figuresIn } from './figures';
import { childrenOf, rawText, type MarkupElement, type MarkupNode } from './markup';
import { parseHtml } from './parse-markup';
import { holdsTags, oneLine, plainText } from './plain-text';
import { withAbsoluteLinks } from './web-base';

/** A story’s text that arrived as HTML, and what the editor should look at. */
export interface HtmlBody {
  readonly blocks: readonly BodyBlock[];
  /** Those that stand in the text with a caption. */
  readonly pictures: readonly Picture[];
  readonly notes: readonly IntakeNote[];
}

/** Reads an element that holds HTML: escaped, as CDATA, or as naked elements. Text without a tag is split at its blank lines. */
export function bodyOfElement(element: MarkupElement, base: Url | null, rule: string): HtmlBody {
  return childrenOf(element).length > 0 ? bodyOfNodes(element.children, base, rule) : bodyOfHtml(rawText(element), base, rule);
}

/** Reads HTML. Links become absolute where it is known to what they are relative. */
export function bodyOfHtml(html: string, base: Url | null, rule: string): HtmlBody {
  const text = !holdsTags(html) && ESCAPED_TAG.test(html) ? decodedOnceMore(html) : html;
  if (!ANY_TAG.test(text)) return bodyOfText(text, plainText);
  const parsed = parseHtml(text);
  if ('refusal' in parsed) return { blocks: [], pictures: [], notes: [intakeNote(rule, 'check', { code: 'body-unread', why: parsed.refusal })] };
  return bodyOfNodes(parsed.root.children, base, rule);
}

/** Reads plain text: a blank line ends a paragraph. */
export function bodyOfText(text: string, read: (paragraph: string) => string | null = oneLine): HtmlBody {
  const paragraphs = text.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n/).map(read);
  return { blocks: paragraphs.filter((words) => words !== null).map(paragraph), pictures: [], notes: [] };
}

/** Also a tag that HTML does not know: nobody should read it. */
const ANY_TAG = /<(?:\/?[a-z][^<>]*>|!--|\?)/i;
const ESCAPED_TAG = /&lt;(?:p|br|div|a|ul|h[1-6]|strong|em|img|blockquote)(?:\s|\/?&gt;)/i;

/** HTML that was escaped twice on its way. */
function decodedOnceMore(html: string): string {
  const parsed = parseHtml(html);
  return 'refusal' in parsed ? html : rawText(parsed.root);
}

function bodyOfNodes(nodes: readonly MarkupNode[], base: Url | null, rule: string): HtmlBody {
  const { blocks, simplified } = bodyFromMarkup(withAbsoluteLinks(nodes, base));
  return { blocks, pictures: figuresIn(nodes, base), notes: simplified.map((what) => intakeNote(rule, 'check', { code: 'body-simplified', what: { code: what } })) };
}
