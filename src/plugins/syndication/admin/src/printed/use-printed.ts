import { adminApi } from '@strapi/strapi/admin';
import type { PrintedAnswer } from '../../../contracts/printed';

interface Asked {
  readonly model: string;
  readonly documentId: string;
  /** `null` for a type without languages. */
  readonly locale: string | null;
  /** At which moment, in UTC. */
  readonly on: string;
}

interface Printed {
  /** `null`: the story was not published then. `undefined`: nobody knows yet. */
  readonly printed: PrintedAnswer | null | undefined;
  readonly error: unknown;
  readonly again: () => void;
}

/** What readers saw of a story's attribution at a moment. */
export function usePrinted(asked: Asked): Printed {
  const { currentData, error, refetch } = useSyndicationPrintedQuery(asked, { refetchOnMountOrArgChange: true });
  return { printed: currentData?.printed, error: error ?? null, again: () => void refetch() };
}

const { useSyndicationPrintedQuery } = adminApi.injectEndpoints({
  endpoints: (build) => ({
    syndicationPrinted: build.query<{ readonly printed: PrintedAnswer | null }, Asked>({
      query: ({ model, documentId, locale, on }) => ({ url: '/syndication/printed', method: 'GET', config: { params: { model, documentId, on, ...(locale === null ? {} : { locale }) } } }),
    }),
  }),
});
