import { z } from 'zod';
import type { AttributionForms } from './attribution';
import { LOCALES } from '../newsroom/attribution/locales';
import type { IntakeNote } from '../newsroom/intake/reading';
import type { DutyReport, Fix } from '../newsroom/rights/duties/duty-report';
import { CITATION_STYLE_NAMES } from '../newsroom/story/provider';
import type { HoldAnswer } from './hold';

/** `POST /syndication/articles/check`: what the unsaved form would print, and how it stands with its duties. */
export const checkArticleRequest = z.strictObject({
  /** The content type's uid. */
  model: z.string().min(1).max(200),
  documentId: z.string().min(1).max(100).nullish(),
  locale: z.string().min(1).max(35).nullish(),
  /** The form's values as the content manager holds them: relations as `{ connect, disconnect }`. */
  values: z.record(z.string(), z.unknown()),
  /** To look at the block in another citation style or language; nothing is changed by it. */
  style: z.enum(CITATION_STYLE_NAMES).nullish(),
  language: z.enum(LOCALES.map(({ tag }) => tag)).nullish(),
  /** The day on the calendar of whoever asks; the day in UTC where it is not said. */
  today: z.iso.date().nullish(),
});
export type CheckArticleRequest = z.infer<typeof checkArticleRequest>;

export interface CheckArticleAnswer {
  /** `null` when nothing is to be said: a staff story without picture credits. */
  readonly attribution: Pick<AttributionForms, 'text' | 'html' | 'jsonLd' | 'head'> | null;
  /** Empty when the story is clear. */
  readonly holds: readonly HoldAnswer[];
  /** Every duty of the story in the order of the desk; each hold stands at one of them. */
  readonly duties: readonly DutyAnswer[];
  /** Of pictures without a credit: what an editor should know of what their files say, conflicts first. */
  readonly pictures: readonly PictureNotes[];
}

export interface DutyAnswer extends Pick<DutyReport, 'duty' | 'picture' | 'state' | 'stated' | 'remarks'> {
  /** The article's field, as the API names it: `citation.address`, `pictures.0.credit`. */
  readonly field: string;
  readonly holds: readonly HoldAnswer[];
  /** Those that whoever asks may make. */
  readonly fixes: readonly FixAnswer[];
}

export interface FixAnswer extends Pick<Fix, 'act' | 'value'> {
  /** By attribute; a list holds the rows to add to it. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The record to write them to; `null`: they go into the form that is open. */
  readonly record: { readonly model: string; readonly documentId: string } | null;
}

export interface PictureNotes {
  /** Its place in the story, from 0. */
  readonly picture: number;
  readonly notes: readonly IntakeNote[];
}
