import { adminApi } from '@strapi/strapi/admin';
import type { StandingAnswer } from '../../../contracts/rights-action';

interface Asked {
  readonly model: string;
  readonly documentId: string;
  /** `null` for a type without languages. */
  readonly locale: string | null;
  /** Of which saved state: another one is asked for anew. */
  readonly savedAs: string;
}

/** How a story stands; `null` while nobody knows. Asked once for all actions beside a form. */
export function useStanding(asked: Asked | null): StandingAnswer | null {
  const { currentData } = useSyndicationStandingQuery(asked ?? NOTHING, { skip: asked === null, refetchOnMountOrArgChange: true });
  return currentData ?? null;
}

const NOTHING: Asked = { model: '', documentId: '', locale: null, savedAs: '' };

const { useSyndicationStandingQuery } = adminApi.injectEndpoints({
  endpoints: (build) => ({
    syndicationStanding: build.query<StandingAnswer, Asked>({
      query: ({ model, documentId, locale }) => ({ url: '/syndication/articles/standing', method: 'GET', config: { params: { model, documentId, ...(locale === null ? {} : { locale }) } } }),
    }),
  }),
});
