import { wordsOf, type BodyBlock } from '../../../story/body';
import { inSmallKeys } from '../../json/in-small-keys';
import { isObject, listAt, type JsonObject } from '../../json/json-value';
import { lineAt } from '../../json/line-at';
import { wordsAt } from '../../json/words-at';
import { bodyFromMarkup } from '../../markup/body-from-markup';
import { bodyOfHtml, bodyOfText, type HtmlBody } from '../../markup/html-body';
import { attribute, below } from '../../markup/markup';
import { parseHtml, parseXml } from '../../markup/parse-markup';
import { writeHtml } from '../../markup/write-html';
import { state } from '../../state';
import type { Stated } from '../../values/stated';
import { readOpening } from '../../values/story-opening';

/** The body of an item: `bodies` (ninjs 2, 3) or `body_…` (1); HTML before NITF before plain text. Its pictures yield to those associated. */
export function readBody(item: JsonObject, headline: string | null): Stated {
  const bodies = bodiesOf(item).toSorted((one, other) => RANKS.indexOf(formOf(one)) - RANKS.indexOf(formOf(other)));
  const [best] = bodies.map((body) => ({ ...body, read: blocksOf(body) })).filter(({ read }) => read.blocks.length > 0);
  if (best === undefined) return { statements: [], notes: [] };
  const opening = readOpening(best.read.blocks, headline, best.rule);
  return { statements: [state('body', opening.blocks, best.rule, firstWords(opening.blocks)), state('pictures', best.read.pictures, best.rule, null), ...opening.statements], notes: best.read.notes };
}

interface StatedBody {
  readonly words: string;
  readonly rule: string;
  readonly kind: string;
}

function bodiesOf(item: JsonObject): readonly StatedBody[] {
  const listed = listAt(item, 'bodies').filter(isObject).map(inSmallKeys);
  const inList = listed.map((body) => ({ words: wordsAt(body, 'value') ?? '', rule: `ninjs:bodies/${lineAt(body, 'role') ?? 'value'}`, kind: `${lineAt(body, 'role') ?? ''} ${lineAt(body, 'contenttype') ?? ''}` }));
  const keys = Object.keys(item).filter((key) => /^body_\w{1,60}$/.test(key));
  return [...inList, ...keys.map((key) => ({ words: wordsAt(item, key) ?? '', rule: `ninjs:${key}`, kind: key }))];
}

const RANKS = ['html', 'nitf', 'text'] as const;

function formOf({ words, kind }: StatedBody): (typeof RANKS)[number] {
  if (/nitf/i.test(kind)) return 'nitf';
  return /html|richtext/i.test(kind) || /^\s*<\w/.test(words) ? 'html' : 'text';
}

function blocksOf(body: StatedBody): HtmlBody {
  switch (formOf(body)) {
    case 'html':
      return bodyOfHtml(storyPart(body.words), null, body.rule);
    case 'nitf':
      return { blocks: nitfBlocks(body.words), pictures: [], notes: [] };
    case 'text':
      return bodyOfText(spaced(body.words));
  }
}

/** A line is a paragraph where no blank line is. */
const spaced = (text: string): string => (/\n[^\S\n]*\n/.test(text) ? text : text.replaceAll('\n', '\n\n'));

function nitfBlocks(xml: string): readonly BodyBlock[] {
  const parsed = parseXml(xml);
  return 'refusal' in parsed ? [] : bodyFromMarkup(below(parsed.root, ({ name }) => name.toLowerCase() === 'body.content').flatMap(({ children }) => children)).blocks;
}

/** TT sends whole pages: the story stands in `div class="bodytext"`; headline, place and byline around it are fields of their own. */
function storyPart(html: string): string {
  if (!/\bbodytext\b/.test(html)) return html;
  const parsed = parseHtml(html);
  const parts = 'refusal' in parsed ? [] : below(parsed.root, (element) => attribute(element, 'class') === 'bodytext');
  return parts.length === 0 ? html : writeHtml(parts);
}

const firstWords = ([first]: readonly BodyBlock[]): string => (first === undefined ? '' : wordsOf(first));
