import { z } from 'zod';
import type { HoldAnswer } from './hold';

/** `GET /syndication/articles/overrides?model=…&documentId=…&locale=…`: what somebody answered for of a draft. */
export const overridesRequest = z.strictObject({ model: z.string().min(1).max(200), documentId: z.string().min(1).max(255), locale: z.string().min(1).max(35).optional() });

export interface OverridesAnswer {
  readonly overrides: readonly OverrideAnswer[];
  /** What the story's own embargo says while it holds: somebody with the right may lift it. `null` when none does. */
  readonly embargo: Pick<HoldAnswer, 'message' | 'hold'> | null;
}

export interface OverrideAnswer {
  /** As a hold of the answers names it. */
  readonly hold: string;
  /** What it answers for; `null` when nothing of the kind is in the way any more. */
  readonly message: string | null;
  /** What the sentence is made of; `null` like it. */
  readonly answersFor: HoldAnswer['hold'] | null;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}
