import { wordsOf, type BodyBlock, type Inline } from '../../../story/body';
import { kindOf } from '../../page-rules/paragraph-kind';
import { intakeNote } from '../../intake-note';
import type { IntakeNote } from '../../reading';
import { readBylineAndDate } from '../../wording/byline-and-date';
import { isTeaserLabel } from '../../wording/teaser-label';
import { letters } from './page';

/** The story's text without furniture, and what was furniture. */
export interface TidyBody {
  readonly blocks: readonly BodyBlock[];
  readonly notes: readonly IntakeNote[];
}

/**
 * Takes off what a reading view leaves of a page: links to other stories, sharing, sign-ups, the byline and date above the text, and
 * lines that stand in fields of their own.
 * @param lifted lines that were read into fields, as {@link letters}
 */
export function tidyBody(blocks: readonly BodyBlock[], lifted: ReadonlySet<string>): TidyBody {
  const kept = blocks.filter((block, place) => !isFurniture(block, place, lifted));
  const end = kept.findIndex((block, place) => isTeaserLabel(wordsOf(block)) && kept.slice(place + 1).every((later) => kindOf(wordsOf(later)) !== 'prose'));
  const whole = (end > 0 ? kept.slice(0, end) : kept).filter((block, place) => !isLabelOverNothing(block, kept[place + 1]));
  const gone = blocks.filter((block) => !whole.includes(block)).map(wordsOf).filter((words) => !lifted.has(letters(words)));
  return { blocks: whole, notes: gone.length === 0 ? [] : [intakeNote('html-page:tidy-body', 'info', { code: 'dropped-inside' }, gone.join('\n'))] };
}

function isFurniture(block: BodyBlock, place: number, lifted: ReadonlySet<string>): boolean {
  const words = wordsOf(block);
  if (lifted.has(letters(words))) return true;
  switch (block.type) {
    case 'list':
      return block.children.every((item) => isLink(item.children));
    case 'heading':
      return isLink(block.children);
    case 'quote':
      return false;
    case 'paragraph':
      if (place < 4 && words.length <= 300 && readBylineAndDate(words) !== null) return true;
      return (isLink(block.children) && words.split(' ').length >= 5) || FURNITURE.has(kindOf(words));
  }
}

const FURNITURE: ReadonlySet<string> = new Set(['navigation', 'teaser', 'site']);

/** Nothing but one link: another story. */
function isLink(nodes: readonly Inline[]): boolean {
  const told = nodes.filter((node) => node.type === 'link' || node.text.trim() !== '');
  return told.length === 1 && told[0]?.type === 'link';
}

/** `More on this`, or any heading, with no text under it. */
function isLabelOverNothing(block: BodyBlock, next: BodyBlock | undefined): boolean {
  if (block.type !== 'heading') return block.type === 'paragraph' && next === undefined && isTeaserLabel(wordsOf(block));
  return next === undefined || isTeaserLabel(wordsOf(block));
}
