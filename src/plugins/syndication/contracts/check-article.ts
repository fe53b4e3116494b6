import { z } from 'zod';
import type { AttributionForms } from './attribution';
import type { IntakeNote } from '../newsroom/intake/reading';
import type { HoldAnswer } from './hold';

/** `POST /syndication/articles/check`: what the unsaved form would print, and what would hold it. */
export const checkArticleRequest = z.strictObject({
  /** The content type's uid. */
  model: z.string().min(1).max(200),
  documentId: z.string().min(1).max(100).nullish(),
  locale: z.string().min(1).max(35).nullish(),
  /** The form's values as the content manager holds them: relations as `{ connect, disconnect }`. */
  values: z.record(z.string(), z.unknown()),
});
export type CheckArticleRequest = z.infer<typeof checkArticleRequest>;

export interface CheckArticleAnswer {
  /** `null` when nothing is to be said: a staff story without picture credits. */
  readonly attribution: Pick<AttributionForms, 'text' | 'html'> | null;
  /** Empty when the story is clear. */
  readonly holds: readonly HoldAnswer[];
  /** Of pictures without a credit: what an editor should know of what their files say, conflicts first. */
  readonly pictures: readonly PictureNotes[];
}

export interface PictureNotes {
  /** Its place in the story, from 0. */
  readonly picture: number;
  readonly notes: readonly IntakeNote[];
}
