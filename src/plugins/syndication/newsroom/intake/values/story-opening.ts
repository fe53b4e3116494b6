import { wordsOf, type BodyBlock } from '../../story/body';
import { state, type Statement } from '../state';
import { readBylineAndDate } from '../wording/byline-and-date';
import { afterOpening, isSigned } from '../wording/byline-roles';
import { findEmbargoWords } from '../wording/embargo-words';
import { readCorrectionParagraph } from '../wording/correction-paragraph';
import { readOpeningDateline } from '../wording/opening-dateline';
import { isWriterTitle } from '../wording/writer-title';

/** A body without the lines above its story, and what these and its first paragraph say. */
export interface StoryOpening {
  readonly blocks: readonly BodyBlock[];
  readonly statements: readonly Statement[];
}

/**
 * Lifts what wires put above a story: the headline again, the order of an embargo, the byline and the writer's title, the paragraph in
 * brackets that says what was corrected. The dateline is read and stays, for it is part of the first sentence.
 */
export function readOpening(blocks: readonly BodyBlock[], headline: string | null, rule: string): StoryOpening {
  const statements: Statement[] = [];
  let start = 0;
  for (const block of blocks.slice(0, MOST_LINES)) {
    const words = wordsOf(block);
    const stated = words === headline ? [] : statementsIn(words, statements.length > 0, rule);
    if (stated === null || block.type === 'list') break;
    statements.push(...stated);
    start += 1;
  }
  const story = blocks.slice(start);
  const signed = statements.some((statement) => statement?.field === 'byline') ? -1 : story.findIndex((block, place) => place < MOST_LINES && isSignature(block));
  const signature = story[signed];
  if (signature !== undefined) statements.push(...(statementsIn(wordsOf(signature), false, rule) ?? []));
  const first = signature === undefined ? story.find(({ type }) => type === 'paragraph') : story[signed + 1];
  const dateline = first === undefined ? null : readOpeningDateline(wordsOf(first));
  return { blocks: story.filter((block) => block !== signature), statements: [...statements, state('dateline', dateline, `${rule}/p[1]`)] };
}

/** A byline below points that sum the story up, as Reuters has them: a line of its own, and nothing else in it. */
function isSignature(block: BodyBlock): boolean {
  const words = wordsOf(block);
  return block.type === 'paragraph' && words.length <= 100 && statementsIn(words, false, '')?.some((statement) => statement?.field === 'byline') === true;
}

/** The words that a body opens with: its quote. */
export function firstWords(blocks: readonly BodyBlock[]): string | null {
  const [first] = blocks;
  return first === undefined ? null : wordsOf(first);
}

const MOST_LINES = 6;

/** What a line above the story states; `null` when it is the story. */
function statementsIn(words: string, isBelow: boolean, rule: string): readonly Statement[] | null {
  if (words.length > 1200) return null;
  const order = words.length <= 240 ? findEmbargoWords(words) : null;
  if (order !== null) return [state('rights.embargo', { kind: 'unreadable', stated: order }, rule, words)];
  const correction = readCorrectionParagraph(words);
  if (correction) return [state('correctionNote', correction.note, rule, words), state('correctionClass', correction.kind, rule, words)];
  const signed = words.length <= 200 && isSigned(words) ? readBylineAndDate(words) : null;
  if (signed?.byline && signed.unread === null) return [state('byline', signed.byline, rule, words), state('source.author', afterOpening(signed.byline.line), rule, words)];
  return isBelow && isWriterTitle(words) ? [] : null;
}
