import type { OfferAnswer } from '../../../contracts/offer';

/** A newer version that waits for an editor, and of which story. */
export interface WaitingOffer {
  readonly model: string;
  readonly documentId: string;
  readonly offer: NonNullable<OfferAnswer>;
}
