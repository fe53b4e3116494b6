import { z } from 'zod';
import type { HoldAnswer } from './hold';
import type { WordChange } from '../newsroom/rights/fidelity/fidelity';
import type { Edits } from '../newsroom/rights/terms/term';
import type { WordRun } from '../newsroom/story/word-diff';

/** `GET /syndication/articles/fidelity?model=…&documentId=…&locale=…`: what the desk changed of a text, by its saved draft. */
export const fidelityRequest = z.strictObject({ model: z.string().min(1).max(200), documentId: z.string().min(1).max(255), locale: z.string().min(1).max(35).optional() });

export interface FidelityAnswer {
  /** `null` where nobody sent us the story: there is nothing to compare it with. */
  readonly compared: ComparedTexts | null;
  /** How far the desk may edit, by the rule that binds; `null` where nobody said. */
  readonly rule: EditRule | null;
  /** While the changes hold the story. */
  readonly hold: HoldAnswer | null;
}

export interface ComparedTexts {
  readonly dateline: readonly WordRun[];
  readonly words: readonly WordRun[];
  /** How many changes there are, white space and the shape of quotation marks and dashes apart. */
  readonly changes: number;
  /** Those of them that go beyond time, place and style. */
  readonly beyondStyle: readonly WordChange[];
}

export interface EditRule {
  readonly may: Edits;
  /** The words it was read from; `null` when somebody entered it. */
  readonly words: string | null;
  readonly of: 'story' | 'source';
}
