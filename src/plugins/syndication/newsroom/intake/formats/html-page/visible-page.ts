import { cleanText } from '../../../story/clean-text';
import { isInline, isWordless } from '../../markup/element-kinds';
import { attribute, below, rawText, type MarkupElement, type MarkupNode } from '../../markup/markup';
import { classWords } from './class-words';

/** A line that a reader sees: all words between two breaks. */
export interface PageLine {
  readonly words: string;
  /** The elements around it, the outermost first. */
  readonly path: readonly MarkupElement[];
  /** Lines and pictures count in one row, from the top of the page. */
  readonly place: number;
}

/** A picture that a page shows with words under it. */
export interface PageFigure {
  /** What holds picture and words. */
  readonly element: MarkupElement;
  /** The elements that hold its words, in order; empty: none are marked as a caption. */
  readonly captions: readonly MarkupElement[];
  readonly path: readonly MarkupElement[];
  readonly place: number;
}

export interface VisiblePage {
  readonly lines: readonly PageLine[];
  readonly figures: readonly PageFigure[];
}

/** Reads a page as its reader sees it, from top to bottom; the words of a picture stay with the picture. */
export function readVisiblePage(root: MarkupElement): VisiblePage {
  const sheet: Sheet = { lines: [], figures: [], run: [], place: 0 };
  walk(sheet, root, []);
  return { lines: sheet.lines, figures: sheet.figures };
}

/** Whether nobody sees the element: said so by the page itself. */
export function isHidden(element: MarkupElement): boolean {
  return 'hidden' in element.attributes || /display\s?:\s?none|visibility\s?:\s?hidden/i.test(attribute(element, 'style') ?? '');
}

/** Whether the page marks the element as the words of a picture. */
export function isCaption(element: MarkupElement): boolean {
  if (element.name === 'figcaption') return true;
  const named = classWords(element);
  if (!CAPTIONED.test(named) || /\bclosed\b/.test(named)) return false;
  const words = rawText(element).trim();
  return words !== '' && words.length <= (/\bcaption|cutline\b/.test(named) ? LONGEST_CAPTION : LONGEST_CREDIT) && below(element, isPicture).length === 0;
}

const CAPTIONED = /\b(?:captions?|cutline|credits?|photocredit|imagecredit|(?:photo|image|img|picture|foto|media|figure|bild) (?:copyright|legend|source|byline|author|agency|info|text|txt|desc|description))\b/;
const LONGEST_CAPTION = 1500;
const LONGEST_CREDIT = 600;

interface Sheet {
  readonly lines: PageLine[];
  readonly figures: PageFigure[];
  run: string[];
  place: number;
}

function walk(sheet: Sheet, node: MarkupNode, path: readonly MarkupElement[]): void {
  if (typeof node === 'string') return void sheet.run.push(node);
  if (isWordless(node.name) || isHidden(node)) return;
  if (node.name === 'br') return endLine(sheet, path);
  if (isInline(node.name) && !isCaption(node)) return walkAll(sheet, node, path);
  endLine(sheet, path);
  if (node.name === 'figure' && isOnePicture(node)) addFigure(sheet, node, below(node, isCaption), path);
  else if (!isCaption(node) || !addCaption(sheet, node, path)) walkAll(sheet, node, [...path, node]);
  endLine(sheet, [...path, node]);
}

function walkAll(sheet: Sheet, element: MarkupElement, path: readonly MarkupElement[]): void {
  let before: MarkupNode = '';
  for (const child of element.children) {
    // Links in a row with nothing between are a menu, that a style sheet sets apart.
    if (typeof child !== 'string' && child.name === 'a' && typeof before !== 'string' && /^(?:a|span)$/.test(before.name) && /\S$/.test(rawText(before))) endLine(sheet, path);
    walk(sheet, child, path);
    before = child;
  }
}

function endLine(sheet: Sheet, path: readonly MarkupElement[]): void {
  const words = cleanText(sheet.run.join('')).replace(/\s+/g, ' ').replaceAll('\u00ad', '').trim();
  sheet.run = [];
  if (words !== '') sheet.lines.push({ words, path, place: (sheet.place += 1) });
}

/** Some pages wrap whole articles, tables or embeds in `figure`. */
function isOnePicture(element: MarkupElement): boolean {
  return isShort(element) && below(element, ({ name }) => /^(?:h[12]|article|table|blockquote|pre)$/.test(name)).length === 0;
}

function addFigure(sheet: Sheet, element: MarkupElement, captions: readonly MarkupElement[], path: readonly MarkupElement[]): void {
  sheet.figures.push({ element, captions, path, place: (sheet.place += 1) });
}

/** A caption belongs to the nearest element around it that shows a picture. `false`: there is none, and it is a line as any other. */
function addCaption(sheet: Sheet, caption: MarkupElement, path: readonly MarkupElement[]): boolean {
  const last = sheet.figures.at(-1);
  if (sheet.figures.length >= MOST_FIGURES || (last && last.captions.length >= MOST_CAPTIONS && path.includes(last.element))) return false;
  if (last && path.slice(-REACH).includes(last.element) && below(last.element, isPicture).length <= 1) {
    sheet.figures[sheet.figures.length - 1] = { ...last, captions: [...last.captions, caption] };
    return true;
  }
  const around = [...path.slice(-REACH), caption].findLast((element) => isShort(element) && below(element, isPicture).length > 0);
  if (around === undefined) return false;
  addFigure(sheet, around, [caption], path);
  return true;
}

const REACH = 4;
/** Far above what any story shows; below what takes long. */
const MOST_FIGURES = 300;
const MOST_CAPTIONS = 8;

/** Whether an element holds no more words than a picture with its captions. Stops counting there: hostile pages are long. */
function isShort(element: MarkupElement): boolean {
  let left = 4 * LONGEST_CAPTION;
  const fits = (node: MarkupNode): boolean => {
    left -= typeof node === 'string' ? node.length : 1;
    return left >= 0 && (typeof node === 'string' || node.children.every(fits));
  };
  return fits(element);
}

const isPicture = ({ name }: MarkupElement): boolean => name === 'img' || name === 'picture' || name === 'video';
