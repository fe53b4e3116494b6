import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { BulkAnswer, BulkRequest, BulkRow } from '../../../contracts/bulk-action';

interface Bulk {
  /** What was done, by document; `null` before it was. */
  readonly done: ReadonlyMap<string, BulkRow> | null;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly run: (request: BulkRequest) => Promise<void>;
}

/** Does the same with many stories, and keeps what was done with each. */
export function useBulk(): Bulk {
  const { post } = useFetchClient();
  const [done, setDone] = useState<Bulk['done']>(null);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async (request: BulkRequest) => {
    setBusy(true);
    setError(null);
    try {
      const { data } = await post<BulkAnswer>('/syndication/articles/bulk', request);
      setDone(new Map(data.rows.map((row) => [row.documentId, row])));
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return { done, isBusy, error, run };
}
