import { z } from 'zod';
import { OFFERED_FIELDS, type OfferedChange } from '../newsroom/intake/three-way';

/** `GET /syndication/offer?model=…&documentId=…`: the newer version that waits for an editor of this story. */
export const offerRequest = z.strictObject({ model: z.string().min(1).max(200), documentId: z.string().min(1).max(255) });

/** `POST /syndication/offer`: takes these fields of the newer version into the draft, and leaves the others; none declines it. */
export const takeOfferRequest = z.strictObject({
  model: z.string().min(1).max(200),
  documentId: z.string().min(1).max(255),
  /** The version that the editor saw, so that none is taken unseen. */
  digest: z.string().length(64),
  fields: z.array(z.enum(OFFERED_FIELDS)),
});
export type TakeOfferRequest = z.infer<typeof takeOfferRequest>;

/** What a newer version would change; `null` when none waits. */
export type OfferAnswer = { readonly digest: string; readonly receivedAt: string; readonly receiptId: string; readonly changes: readonly OfferedChange[] } | null;
