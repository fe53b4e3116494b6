import { adminApi } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { ListedStanding, StandingsAnswer } from '../../../contracts/standings';

interface Asked {
  readonly model: string;
  /** `null` for a type without languages. */
  readonly locale: string | null;
  readonly rows: readonly ListedRow[];
}

/** A row of the content manager's list, as far as we read it. */
export interface ListedRow {
  readonly documentId: string;
  /** Of the draft: another state of it is asked for anew. */
  readonly updatedAt?: unknown;
  readonly status?: unknown;
}

interface Standings {
  /** By document. A story that is not in it may not be read by who asks. `null` while nobody knows. */
  readonly standings: ReadonlyMap<string, ListedStanding> | null;
  readonly error: unknown;
}

/** How the stories of a list stand. Every cell of a page asks for the same rows, which is one request. */
export function useListedStandings({ model, locale, rows }: Asked, isAsked = true): Standings {
  const documentIds = rows.map(({ documentId }) => documentId);
  const savedAs = rows.map(({ updatedAt, status }) => `${String(updatedAt)} ${String(status)}`).join();
  const { currentData, error } = useSyndicationStandingsQuery({ model, locale, documentIds, savedAs }, { skip: !isAsked || rows.length === 0 });
  const standings = useMemo(() => (currentData ? new Map(currentData.map((standing) => [standing.documentId, standing])) : null), [currentData]);
  return { standings, error: error ?? null };
}

/** Says that stories of a type changed: the content manager's list and what we know of it are read anew. */
export function useListChanged(): (model: string) => void {
  const [changed] = useSyndicationListChangedMutation();
  return (model) => void changed(model);
}

/** Kept for the minute in which somebody goes to a story and back: an embargo may have ended since. */
const SECONDS_KEPT = 30;

const { useSyndicationStandingsQuery, useSyndicationListChangedMutation } = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'SyndicationStandings'] }).injectEndpoints({
  endpoints: (build) => ({
    syndicationStandings: build.query<readonly ListedStanding[], { model: string; locale: string | null; documentIds: readonly string[]; savedAs: string }>({
      query: ({ model, locale, documentIds }) => ({ url: '/syndication/articles/standings', method: 'POST', data: { model, locale, documentIds } }),
      // A list, no Map: Strapi's store takes an answer over the one before it, and cannot with a Map.
      transformResponse: ({ standings }: StandingsAnswer) => standings,
      keepUnusedDataFor: SECONDS_KEPT,
      providesTags: (_answer, _error, { model }) => [{ type: 'SyndicationStandings', id: model }],
    }),
    syndicationListChanged: build.mutation<null, string>({
      queryFn: () => ({ data: null }),
      invalidatesTags: (_answer, _error, model) => [
        { type: 'Document', id: `${model}_LIST` },
        { type: 'SyndicationStandings', id: model },
      ],
    }),
  }),
});
