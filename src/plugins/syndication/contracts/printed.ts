import { z } from 'zod';

/** `GET /syndication/printed`: what readers saw of a story's attribution on a day. */
export const printedRequest = z.strictObject({
  model: z.string().min(1).max(200),
  documentId: z.string().min(1).max(100),
  locale: z.string().min(1).max(35).optional(),
  /** The end of this day in UTC, or this moment; without it, now. */
  on: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
});

export interface PrintedAnswer {
  /** When it was published. */
  readonly at: string;
  /** By whom: `admin:3`, `api-token:7`, `clock`; `null` for a script. */
  readonly by: string | null;
  readonly text: string;
  /** The attribution's facts, from which every form can be rendered again. */
  readonly facts: unknown;
  /** SHA-256 over facts, line feed, text. */
  readonly sha256: string;
}
