import { paragraph, wordsOf as wordsOfBlock, type BodyBlock } from '../../../story/body';
import { bodyFromMarkup, type BodyRead, type Simplified } from '../../markup/body-from-markup';
import { isWordless } from '../../markup/element-kinds';
import { findMainText } from '../../markup/main-text';
import { below, type MarkupElement, type MarkupNode } from '../../markup/markup';
import { parseHtml } from '../../markup/parse-markup';
import { withAbsoluteLinks } from '../../markup/web-base';
import { writeHtml } from '../../markup/write-html';
import { findStory } from '../../page-rules/find-story';
import { letters, type Page } from './page';
import { isCaption, isHidden, type PageLine } from './visible-page';

/** The story's text, and where on the page it stands. */
export interface StoryBody {
  readonly blocks: readonly BodyBlock[];
  readonly simplified: readonly Simplified[];
  /** The places of its first and last line; `null`: its words are not among the page's lines. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Finds the story's text, as a reading view does; else by its prose among the page's lines. Captions stay with their pictures. */
export function findStoryBody(page: Page, headline: string | null): StoryBody {
  const read = readingView(page, headline);
  const blocks = read.blocks.length > 0 ? read.blocks : proseOf(page.visible.lines);
  return { blocks, simplified: read.simplified, ...placesOf(blocks, page.visible.lines) };
}

function readingView({ root, visible, base }: Page, headline: string | null): BodyRead {
  const body = below(root, ({ name }) => name === 'body')[0] ?? root;
  if (weightOf(body) > HEAVIEST) return NOTHING;
  const figures = new Set(visible.figures.filter(({ element }) => element.name === 'figure').map(({ element }) => element));
  const html = writeHtml(body.children, (element) => isWordless(element.name) || isHidden(element) || figures.has(element) || isCaption(element));
  const found = findMainText(html, headline ?? '');
  const parsed = found === null ? null : parseHtml(found);
  return parsed && 'root' in parsed ? bodyFromMarkup(withAbsoluteLinks(parsed.root.children, base)) : NOTHING;
}

const NOTHING: BodyRead = { blocks: [], simplified: [] };

/** What a reading view has to do: it reads every word once for each element around it, and makes a node of every escaped sign. */
function weightOf(body: MarkupElement): number {
  let weight = 0;
  const weigh = (node: MarkupNode, depth: number): void => {
    if (weight > HEAVIEST) return;
    weight += typeof node === 'string' ? (depth * node.length) / 100 + (node.match(/[&<>"]/g)?.length ?? 0) : depth;
    if (typeof node !== 'string' && !isWordless(node.name)) node.children.forEach((child) => weigh(child, depth + 1));
  };
  weigh(body, 0);
  return weight;
}

/** Four times the heaviest page of news that we have seen. */
const HEAVIEST = 150_000;

/** The run of lines with the most prose. */
function proseOf(lines: readonly PageLine[]): readonly BodyBlock[] {
  const words = lines.slice(0, MOST_LINES).map((line) => line.words);
  const story = findStory(words, null);
  return story === null ? [] : words.slice(story.start, story.end).map(paragraph);
}

const MOST_LINES = 1000;

function placesOf(blocks: readonly BodyBlock[], lines: readonly PageLine[]): Pick<StoryBody, 'from' | 'to'> {
  const told = new Set(blocks.flatMap((block) => wordsOfBlock(block).split('\n')).map(letters).filter((words) => words.length > 40));
  const places = lines.filter(({ words }) => told.has(letters(words))).map(({ place }) => place);
  return { from: places[0] ?? null, to: places.at(-1) ?? null };
}
