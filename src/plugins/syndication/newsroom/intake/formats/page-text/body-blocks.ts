import type { BodyBlock, Inline, ListItem } from '../../../story/body';
import { readInline } from '../../wording/inline-markdown';

/** Turns the paragraphs that are left of a page into the story's body: paragraphs, headings, quotes, lists. */
export function bodyBlocks(paragraphs: readonly string[]): readonly BodyBlock[] {
  const blocks: BodyBlock[] = [];
  let items: ListItem[] = [];
  const closeList = () => {
    if (items.length > 0) blocks.push({ type: 'list', format: 'unordered', children: items });
    items = [];
  };
  paragraphs.forEach((paragraph, place) => {
    const item = itemOf(paragraph);
    // One line with a dash is speech, or a place after a name; a list has two items.
    const isListed = item !== null && (items.length > 0 || itemOf(paragraphs[place + 1] ?? '') !== null);
    if (isListed) {
      items.push({ type: 'list-item', children: inlineOf(item) });
      return;
    }
    closeList();
    blocks.push(...blockOf(paragraph));
  });
  closeList();
  return blocks;
}

function blockOf(paragraph: string): readonly BodyBlock[] {
  const heading = /^(#{1,6})\s+(?=\S)/.exec(paragraph);
  const quote = /^>\s+(?=\S)/.exec(paragraph);
  const children = inlineOf(paragraph.slice((heading ?? quote)?.[0].length ?? 0));
  if (children.length === 0) return [];
  if (heading) return [{ type: 'heading', level: levelOf(heading[1] ?? ''), children }];
  return [{ type: quote ? 'quote' : 'paragraph', children }];
}

function itemOf(paragraph: string): string | null {
  return /^[-*•]\s+(?=\S)/.test(paragraph) ? paragraph.replace(/^[-*•]\s+/, '') : null;
}

/** Words that only a reader of marks would see (`[](#)`) leave nothing. */
function inlineOf(words: string): readonly Inline[] {
  return readInline(words).filter((node) => node.type === 'text' || node.children.some(({ text }) => text !== ''));
}

function levelOf(marks: string): 1 | 2 | 3 | 4 | 5 | 6 {
  const levels = [1, 2, 3, 4, 5, 6] as const;
  return levels[marks.length - 1] ?? 6;
}
