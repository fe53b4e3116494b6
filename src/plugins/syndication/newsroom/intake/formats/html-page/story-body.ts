import { wordsOf as wordsOfBlock, type BodyBlock } from '../../../story/body';
import { bodyFromMarkup } from '../../markup/body-from-markup';
import { isWordless } from '../../markup/element-kinds';
import { findMainText } from '../../markup/main-text';
import { below } from '../../markup/markup';
import { parseHtml } from '../../markup/parse-markup';
import { withAbsoluteLinks } from '../../markup/web-base';
import { writeHtml } from '../../markup/write-html';
import { letters, type Page } from './page';
import { isCaption, isHidden, type PageLine } from './visible-page';

/** The story's text, and where on the page it stands. */
export interface StoryBody {
  readonly blocks: readonly BodyBlock[];
  readonly simplified: readonly string[];
  /** The places of its first and last line; `null`: its words are not among the page's lines. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Finds the story's text. Captions stay with their pictures. */
export function findStoryBody(page: Page, headline: string | null): StoryBody {
  const [body] = below(page.root, ({ name }) => name === 'body');
  const figures = new Set(page.visible.figures.filter(({ element }) => element.name === 'figure').map(({ element }) => element));
  const html = writeHtml((body ?? page.root).children, (element) => isWordless(element.name) || isHidden(element) || figures.has(element) || isCaption(element));
  const found = findMainText(html, headline ?? '');
  const parsed = found === null ? null : parseHtml(found);
  const read = parsed && 'root' in parsed ? bodyFromMarkup(withAbsoluteLinks(parsed.root.children, page.base)) : { blocks: [], simplified: [] };
  return { ...read, ...placesOf(read.blocks, page.visible.lines) };
}

function placesOf(blocks: readonly BodyBlock[], lines: readonly PageLine[]): Pick<StoryBody, 'from' | 'to'> {
  const told = new Set(blocks.flatMap((block) => wordsOfBlock(block).split('\n')).map(letters).filter((words) => words.length > 40));
  const places = lines.filter(({ words }) => told.has(letters(words))).map(({ place }) => place);
  return { from: places[0] ?? null, to: places.at(-1) ?? null };
}
