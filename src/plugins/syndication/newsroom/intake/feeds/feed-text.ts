import { wordsOf, type BodyBlock } from '../../story/body';
import { intakeNote } from '../intake-note';
import type { IntakeNote } from '../reading';
import { state, type Statement } from '../state';
import type { HtmlBody } from '../markup/html-body';
import type { Stated } from '../values/stated';
import { readClosing } from '../values/story-closing';
import { readOpening } from '../values/story-opening';

/** A text and the rule that found it. */
export interface PlacedText extends HtmlBody {
  readonly rule: string;
}

/** The text, and what it prints above and below the story: of a lower rank than what the feed states in fields of its own. */
export interface FeedText extends Stated {
  /** A byline, a dateline; pictures with their captions. */
  readonly opening: readonly Statement[];
  /** A copyright notice. It stays in the text, for the feed may state another. */
  readonly closing: readonly Statement[];
}

/**
 * Decides what of a feed's text is the story and what its summary. Full text is the body and the description its summary,
 * unless both are the same. A description alone is the body where it is as long as a story (RSS 2.0: an item may be complete in
 * itself); a short one is a summary, and an editor is told that the story itself is missing.
 */
export function feedText(full: PlacedText | null, description: PlacedText | null, headlines: readonly Statement[]): FeedText {
  const headline = headlines.find((statement) => statement?.field === 'headline')?.quote ?? null;
  if (full !== null && full.blocks.length > 0) {
    const summary = description === null ? null : lineOf(description.blocks);
    const isSame = summary === null || summary === lineOf(full.blocks);
    return storyIn(full, headline, isSame || description === null ? null : state('summary', summary, description.rule));
  }
  if (description === null || description.blocks.length === 0) return { statements: [], opening: [], closing: [], notes: [...(full?.notes ?? []), ...(description?.notes ?? [])] };
  if (isWhole(description.blocks)) return storyIn(description, headline, null);
  const note: IntakeNote = intakeNote(description.rule, 'check', { code: 'body-summary-only' });
  return { statements: [state('summary', lineOf(description.blocks), description.rule)], opening: [], closing: [], notes: [...(full?.notes ?? []), note] };
}

/** The lines above a story (its headline again, a byline) are lifted off it; its dateline is read and stays. */
function storyIn(text: PlacedText, headline: string | null, summary: Statement): FeedText {
  const { blocks, statements } = readOpening(text.blocks, headline, text.rule);
  const story = blocks.length === 0 ? text.blocks : blocks;
  return { statements: [state('body', story, text.rule, lineOf(story)), summary], opening: [...statements, state('pictures', text.pictures, text.rule, text.pictures[0]?.address)], closing: readClosing(story, text.rule).statements, notes: text.notes };
}

function isWhole(blocks: readonly BodyBlock[]): boolean {
  const words = lineOf(blocks) ?? '';
  return !CUT_OFF.test(words.slice(-60)) && (words.length > 600 || (blocks.length >= 3 && words.length > 300));
}

/** `[…]`, `Read more`, `Continue reading →`: the words stop where the page goes on. */
const CUT_OFF = /(?:\[?(?:…|\.\.\.)\]?|(?:read|continue|see|full|view) (?:more|reading|story|the full (?:story|article))[^.]{0,30})$/i;

function lineOf(blocks: readonly BodyBlock[]): string | null {
  const words = blocks.map(wordsOf).join(' ').trim();
  return words === '' ? null : words;
}
