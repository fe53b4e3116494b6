import { z } from 'zod';
import type { CreditFromPhoto } from '../newsroom/intake/photo/photo-credit-from';
import type { PhotoReading } from '../newsroom/intake/photo/photo-reading';

/** `GET /syndication/photo?file=7`: what a picture in the media library says of its rights. */
export const photoRequest = z.strictObject({ file: z.coerce.number().int().positive().max(2_147_483_647) });

export interface PhotoAnswer {
  /** Every field with the block and the tag that it was read from, and where blocks disagree. */
  readonly reading: PhotoReading;
  /** What would be filled in from it, and what to look at first. */
  readonly proposal: CreditFromPhoto;
}
