import { paragraph, type BodyBlock } from '../../../story/body';
import { bodyFromMarkup, type Simplified } from '../../markup/body-from-markup';
import { at, attribute, below, rawText, textOf, type MarkupElement, type MarkupNode } from '../../markup/markup';
import { parseHtml } from '../../markup/parse-markup';
import { state } from '../../state';
import { cleanMarkup } from '../../markup/clean-markup';
import { readClosing } from '../../values/story-closing';
import { firstWords, readOpening } from '../../values/story-opening';
import type { Stated } from '../../values/stated';
import { readNitf } from './read-nitf';
import { intakeNote } from '../../intake-note';

/**
 * Reads what a NewsML item holds as its text, names in small letters: NITF, XHTML, bare paragraphs, markup that was escaped or put in a
 * CDATA section, or plain text.
 */
export function readContent(nodes: readonly MarkupNode[], headline: string | null, rule: string): Stated {
  const elements = nodes.filter((node) => typeof node !== 'string');
  const [nitf] = elements.filter(({ name }) => name === 'nitf').concat(elements.flatMap((element) => below(element, ({ name }) => name === 'nitf')));
  if (nitf) return readNitf(nitf);
  if (elements.length > 0) return readMarkup(nodes, headline, rule);
  const text = nodes.map(rawText).join('');
  if (!/<(?:p|br|div|html|body|nitf|h\d|table|ul|span)\b[^>]*>/i.test(text)) return stateBody(paragraphsOf(text), [], headline, null, rule);
  const parsed = parseHtml(text);
  return 'refusal' in parsed ? stateBody(paragraphsOf(text), [], headline, null, rule) : readMarkup(cleanMarkup(parsed.root).children, headline, rule);
}

function readMarkup(nodes: readonly MarkupNode[], headline: string | null, rule: string): Stated {
  const root: MarkupElement = { name: '', namespace: null, attributes: {}, children: nodes };
  const html = at(root, 'html') ?? root;
  const body = at(html, 'body') ?? html;
  const { blocks, simplified } = bodyFromMarkup(body.children.map(withoutFurniture));
  const h1 = below(body, ({ name }) => name === 'h1').map(textOf)[0] ?? null;
  const teaser = below(body, (element) => /^teaser$/i.test(attribute(element, 'class') ?? '')).map(textOf)[0] ?? null;
  const read = stateBody(blocks, simplified, headline, h1, rule);
  return { ...read, statements: [...read.statements, state('summary', teaser, `${rule}/p[@class=teaser]`)] };
}

/** What agencies repeat of the metadata inside the text (dpa's header of slugline, time and headline; its note to the desk). */
function withoutFurniture(node: MarkupNode): MarkupNode {
  if (typeof node === 'string') return node;
  if (isFurniture(node)) return '';
  const kept = node.children.map(withoutFurniture).flatMap((child) => (typeof child === 'string' ? withBreaks(child) : [child]));
  return { ...node, children: kept };
}

const BREAK: MarkupElement = { name: 'br', namespace: null, attributes: {}, children: [] };

/** Reuters sends whole stories as one paragraph of typewritten lines: a blank line parts them, and so does an indented one among flush ones. */
function withBreaks(text: string): readonly MarkupNode[] {
  const isTyped = /\n\S/.test(text) && /\n[^\S\n]{3,8}\S/.test(text);
  const parts = text.split(isTyped ? /\n[^\S\n]*\n\s*|\n(?=[^\S\n]{3,8}\S)/ : /\n[^\S\n]*\n\s*/);
  const last = parts.length - 1;
  if (parts.filter((part) => part.trim() !== '').length < 2) return [text];
  return parts.flatMap((part, place) => (place === last ? [part] : [part, BREAK, BREAK]));
}

function isFurniture(element: MarkupElement): boolean {
  return element.name === 'header' || element.name === 'footer' || /(?:^|\s)(?:notepad|slugline|publicationdate|embargoed|closingline|teaser)(?:\s|$)/i.test(attribute(element, 'class') ?? '');
}

function stateBody(blocks: readonly BodyBlock[], simplified: readonly Simplified[], headline: string | null, h1: string | null, rule: string): Stated {
  const opening = readOpening(blocks, headline ?? h1, rule);
  const closing = readClosing(opening.blocks, rule);
  return {
    statements: [
      state('headline', h1, `${rule}/h1`),
      ...opening.statements,
      ...closing.statements,
      state('body', closing.blocks, rule, firstWords(closing.blocks)),
    ],
    notes: simplified.map((what) => intakeNote(rule, 'check', { code: 'body-simplified-wire', what: { code: what } })),
  };
}

/** A blank line ends a paragraph; where there is none, so does every line, and three spaces at the start of one. */
function paragraphsOf(text: string): readonly BodyBlock[] {
  const clean = text.trim();
  const isSpaced = /\n[^\S\n]*\n/.test(clean);
  const parts = clean.split(isSpaced ? /\n[^\S\n]*\n\s*/ : /\n(?=[^\S\n]{3})/.test(clean) ? /\n(?=[^\S\n]{3})/ : /\n/);
  return parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '').map(paragraph);
}
