import { link, type BodyBlock, type Inline, type ListItem, type TextNode } from '../../story/body';
import { cleanText } from '../../story/clean-text';
import { isInline } from './element-kinds';
import { attribute, childrenOf, rawText, textOf, type MarkupElement, type MarkupNode } from './markup';

/** What blocks cannot hold, for the editor to look at. */
export type Simplified = 'a-table' | 'something-embedded';

/** The story's body, and what of the markup blocks cannot hold. */
export interface BodyRead {
  readonly blocks: readonly BodyBlock[];
  readonly simplified: readonly Simplified[];
}

/**
 * Turns HTML, XHTML or NITF paragraphs into blocks: paragraphs, headings, lists, quotes, links, bold and italic. Scripts,
 * styles, forms and pictures leave nothing; a table's rows become paragraphs and embeds are named, so that an editor looks.
 */
export function bodyFromMarkup(nodes: readonly MarkupNode[]): BodyRead {
  const page: Page = { blocks: [], run: [], simplified: new Set() };
  for (const node of nodes) read(page, node, {});
  endParagraph(page);
  return { blocks: page.blocks, simplified: [...page.simplified] };
}

/** Blocks so far, and the words since the last of them. */
interface Page {
  readonly blocks: BodyBlock[];
  run: Inline[];
  readonly simplified: Set<Simplified>;
}

interface Marks {
  readonly bold?: true;
  readonly italic?: true;
  readonly href?: string;
}

const NOTHING = /^(?:script|style|noscript|template|head|title|meta|link|form|input|button|select|textarea|label|nav|svg|math|img|picture|source|figcaption|media|object|param|track|map|area|canvas)$/;
const EMBEDS = /^(?:iframe|video|audio|embed)$/;

function read(page: Page, node: MarkupNode, marks: Marks): void {
  if (typeof node === 'string') return addWords(page, node, marks);
  const { name } = node;
  const heading = /^(?:h([1-6])|hl([12]))$/.exec(name);
  if (NOTHING.test(name)) return;
  if (name === 'br') return endLine(page);
  if (EMBEDS.test(name)) return void page.simplified.add('something-embedded');
  if (isInline(name)) return readAll(page, node, marksIn(node, marks));
  endParagraph(page);
  if (heading) addBlock(page, 'heading', node, Number(heading[1] ?? heading[2]));
  else if (name === 'ul' || name === 'ol') addList(page, node);
  else if (name === 'table') addTable(page, node);
  else if ((name === 'blockquote' || name === 'bq') && !hasBlocks(node)) addBlock(page, 'quote', node, 0);
  else if (name === 'blockquote' || name === 'bq') addQuotes(page, node);
  else readAll(page, node, marks);
  endParagraph(page);
}

function readAll(page: Page, { children }: MarkupElement, marks: Marks): void {
  for (const child of children) read(page, child, marks);
}

function marksIn(element: MarkupElement, marks: Marks): Marks {
  const { name } = element;
  const href = name === 'a' ? attribute(element, 'href') : null;
  return {
    ...marks,
    ...(name === 'b' || name === 'strong' ? { bold: true } : {}),
    ...(name === 'i' || name === 'em' || name === 'cite' ? { italic: true } : {}),
    ...(href === null ? {} : { href }),
  };
}

function addWords(page: Page, raw: string, { bold, italic, href }: Marks): void {
  const text = cleanText(raw).replace(/[^\S\u00a0]+/g, ' ').replaceAll('\u00ad', '');
  if (text === '') return;
  const words: TextNode = { type: 'text', text, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) };
  page.run.push(href === undefined || text.trim() === '' ? words : marked(link(text, href), words));
}

/** A link's words keep their form. */
function marked(node: Inline, words: TextNode): Inline {
  return node.type === 'link' ? { ...node, children: [words] } : words;
}

/** Two line breaks end a paragraph, as old pages and mails write them; one is a space. */
function endLine(page: Page): void {
  const last = page.run.at(-1);
  if (last?.type === 'text' && last.text === BREAK) endParagraph(page);
  else page.run.push({ type: 'text', text: BREAK });
}

const BREAK = '\n';

function endParagraph(page: Page): void {
  const children = tidy(page.run);
  page.run = [];
  if (children.length > 0) page.blocks.push({ type: 'paragraph', children });
}

function inlineOf(page: Page, element: MarkupElement): readonly Inline[] {
  const inner: Page = { blocks: [], run: [], simplified: page.simplified };
  readAll(inner, element, {});
  const run = inner.run;
  inner.run = [];
  const before = inner.blocks.flatMap((block) => (block.type === 'list' ? [] : [...block.children, SPACE]));
  return tidy([...before, ...run]);
}

const SPACE: TextNode = { type: 'text', text: ' ' };

function addBlock(page: Page, type: 'heading' | 'quote', element: MarkupElement, level: number): void {
  const children = inlineOf(page, element);
  if (children.length === 0) return;
  page.blocks.push(type === 'quote' ? { type, children } : { type, level: LEVELS[level - 1] ?? 6, children });
}

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

/** A list in a list follows it as items of the same list. */
function addList(page: Page, element: MarkupElement): void {
  const items = itemsOf(page, element);
  if (items.length > 0) page.blocks.push({ type: 'list', format: element.name === 'ol' ? 'ordered' : 'unordered', children: items });
}

function itemsOf(page: Page, element: MarkupElement): readonly ListItem[] {
  return childrenOf(element).flatMap((child) => {
    const lists = childrenOf(child).filter(({ name }) => name === 'ul' || name === 'ol');
    const own = inlineOf(page, { ...child, children: child.children.filter((node) => !lists.some((list) => list === node)) });
    const item: readonly ListItem[] = own.length === 0 ? [] : [{ type: 'list-item', children: own }];
    return [...item, ...lists.flatMap((list) => itemsOf(page, list))];
  });
}

function addQuotes(page: Page, element: MarkupElement): void {
  const inner: Page = { blocks: [], run: [], simplified: page.simplified };
  readAll(inner, element, {});
  endParagraph(inner);
  page.blocks.push(...inner.blocks.map((block): BodyBlock => (block.type === 'paragraph' ? { ...block, type: 'quote' } : block)));
}

function addTable(page: Page, element: MarkupElement): void {
  const rows = rowsOf(element).map((row) => childrenOf(row).map(textOf).filter((cell) => cell !== null).join(' | '));
  const worded = rows.filter((row) => row !== '');
  // A table that lays out a page has one cell a row; it holds paragraphs, not figures.
  if (rowsOf(element).every((row) => childrenOf(row).length <= 1)) return rowsOf(element).flatMap((row) => childrenOf(row)).forEach((cell) => read(page, { ...cell, name: 'div' }, {}));
  if (worded.length > 0) page.simplified.add('a-table');
  for (const text of worded) page.blocks.push({ type: 'paragraph', children: [{ type: 'text', text: cleanText(text) }] });
}

function rowsOf(element: MarkupElement): readonly MarkupElement[] {
  return childrenOf(element).flatMap((child) => (child.name === 'tr' ? [child] : child.name === 'table' ? [] : rowsOf(child)));
}

function hasBlocks(element: MarkupElement): boolean {
  return childrenOf(element).some((child) => !isInline(child.name) && child.name !== 'br' && rawText(child).trim() !== '');
}

/** No white space at the ends or doubled inside; words of one form in one node. */
function tidy(run: readonly Inline[]): readonly Inline[] {
  const nodes: Inline[] = [];
  let endsInSpace = true;
  for (const node of run) {
    const words = wordsIn(node).replaceAll(BREAK, ' ').replace(/ {2,}/g, ' ');
    const kept: string = endsInSpace ? words.trimStart() : words;
    if (kept === '') continue;
    endsInSpace = kept.endsWith(' ');
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text' && last.bold === node.bold && last.italic === node.italic) nodes[nodes.length - 1] = { ...last, text: last.text + kept };
    else nodes.push(withWords(node, kept));
  }
  return trimEnd(nodes);
}

function trimEnd(nodes: readonly Inline[]): readonly Inline[] {
  const last = nodes.at(-1);
  if (last === undefined || !wordsIn(last).endsWith(' ')) return nodes;
  const text = wordsIn(last).trimEnd();
  return text === '' ? trimEnd(nodes.slice(0, -1)) : [...nodes.slice(0, -1), withWords(last, text)];
}

/** A link holds one node of words while it is read. */
function wordsIn(node: Inline): string {
  return node.type === 'text' ? node.text : node.children.map(({ text }) => text).join('');
}

function withWords(node: Inline, text: string): Inline {
  return node.type === 'text' ? { ...node, text } : { ...node, children: node.children.slice(0, 1).map((words) => ({ ...words, text })) };
}
