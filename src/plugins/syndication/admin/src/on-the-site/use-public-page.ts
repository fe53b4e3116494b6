import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

interface PublicPage {
  /** `null`: readers see none. */
  readonly address: string | null;
  /** `false` where stories have no pages. */
  readonly mayBe: boolean;
}

/** The page that readers see of a story, as Strapi's Preview is told. Another `occasion` asks anew. */
export function usePublicPage(model: string, documentId: string | null, locale: string | null, occasion: string): PublicPage {
  const { get } = useFetchClient();
  const [page, setPage] = useState<PublicPage>(NONE_YET);
  useEffect(() => {
    if (documentId === null) {
      setPage(NONE_YET);
      return undefined;
    }
    const outdated = new AbortController();
    const params = { documentId, status: 'published', ...(locale === null ? {} : { locale }) };
    void get<{ data?: { url?: string } }>(`/content-manager/preview/url/${model}`, { params, signal: outdated.signal }).then(
      ({ data }) => outdated.signal.aborted || setPage({ address: data.data?.url ?? null, mayBe: true }),
      // A project that previews nothing.
      () => outdated.signal.aborted || setPage({ address: null, mayBe: false }),
    );
    return () => outdated.abort();
  }, [get, model, documentId, locale, occasion]);
  return page;
}

const NONE_YET: PublicPage = { address: null, mayBe: true };
