import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { TakeOfferRequest } from '../../../contracts/offer';
import type { OfferedField } from '../../../newsroom/intake/three-way';

interface Decision {
  /** Takes these fields of the newer version; none declines it. */
  readonly decide: (fields: OfferedField[]) => Promise<void>;
  readonly isBusy: boolean;
  readonly error: unknown;
}

/** Sends what the editor decided, and loads the form anew: its fields have changed under it. */
export function useDecision(offer: Omit<TakeOfferRequest, 'fields'>): Decision {
  const { post } = useFetchClient();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const decide = async (fields: OfferedField[]) => {
    setBusy(true);
    setError(null);
    try {
      await post('/syndication/offer', { ...offer, fields });
      window.location.reload();
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  return { decide, isBusy, error };
}
