import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { PicturesAnswer, PicturesRequest } from '../../../contracts/pictures';

interface Pictures {
  /** The last answer, old while another page is on its way; `null` before the first one. */
  readonly answer: PicturesAnswer | null;
  readonly error: unknown;
  readonly isAsking: boolean;
  readonly again: () => void;
}

/** A page of the media library with its credits. */
export function usePictures({ page, wanted }: Pick<PicturesRequest, 'page' | 'wanted'>): Pictures {
  const { get } = useFetchClient();
  const [asked, setAsked] = useState(0);
  const [answer, setAnswer] = useState<PicturesAnswer | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isAsking, setAsking] = useState(true);
  useEffect(() => {
    const outdated = new AbortController();
    setAsking(true);
    setError(null);
    void get<PicturesAnswer>('/syndication/pictures', { params: { page, wanted }, signal: outdated.signal })
      .then(
        ({ data }) => outdated.signal.aborted || setAnswer(data),
        (failure: unknown) => outdated.signal.aborted || setError(failure),
      )
      .then(() => outdated.signal.aborted || setAsking(false));
    return () => outdated.abort();
  }, [get, page, wanted, asked]);
  return { answer, error, isAsking, again: useCallback(() => setAsked((times) => times + 1), []) };
}
