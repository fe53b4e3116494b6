import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { OfferAnswer } from '../../../contracts/offer';

/** The newer version that waits for this story; `null` while nobody knows of one. */
export function useOffer(model: string, documentId: string | null): OfferAnswer {
  const { get } = useFetchClient();
  const [offer, setOffer] = useState<OfferAnswer>(null);
  useEffect(() => {
    const outdated = new AbortController();
    setOffer(null);
    if (documentId === null) return undefined;
    void get<{ offer: OfferAnswer }>('/syndication/offer', { params: { model, documentId }, signal: outdated.signal }).then(
      ({ data }) => outdated.signal.aborted || setOffer(data.offer),
      // A story that has no draft any more has no offer; whatever else fails, the form beside it says so.
      () => undefined,
    );
    return () => outdated.abort();
  }, [get, model, documentId]);
  return offer;
}
