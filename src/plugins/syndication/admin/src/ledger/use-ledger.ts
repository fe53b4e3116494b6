import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { LedgerAnswer, LedgerRow } from '../../../contracts/ledger';

interface LedgerRead {
  /** The latest first, as far as they were asked for; `null` until the first answer. */
  readonly rows: readonly LedgerRow[] | null;
  readonly hasMore: boolean;
  readonly error: unknown;
  readonly more: () => void;
  readonly again: () => void;
}

/** What was done with a story, read page by page. */
export function useLedger(model: string, documentId: string): LedgerRead {
  const { get } = useFetchClient();
  const [wanted, setWanted] = useState({ page: 1, attempt: 1 });
  const [read, setRead] = useState<{ readonly rows: readonly LedgerRow[]; readonly pageCount: number } | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    const outdated = new AbortController();
    setError(null);
    void get<LedgerAnswer>('/syndication/ledger', { params: { model, documentId, page: wanted.page }, signal: outdated.signal }).then(
      // An act in between moves rows to the next page: none is listed twice.
      ({ data }) => outdated.signal.aborted || setRead((before) => ({ rows: [...new Map([...(before?.rows ?? []), ...data.rows].map((row) => [row.number, row])).values()], pageCount: data.pageCount })),
      (failure: unknown) => outdated.signal.aborted || setError(failure),
    );
    return () => outdated.abort();
  }, [get, model, documentId, wanted]);
  return {
    rows: read?.rows ?? null,
    hasMore: read !== null && wanted.page < read.pageCount,
    error,
    more: () => setWanted(({ page, attempt }) => ({ page: page + 1, attempt })),
    again: () => setWanted(({ page, attempt }) => ({ page, attempt: attempt + 1 })),
  };
}
