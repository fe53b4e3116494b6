import { useFetchClient, useNotification, useQueryParams, withEncodedUserParams, deepEncodeQueryValues } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { CountedDrafts, ListFilter, ListFilterAnswer } from '../../../contracts/standings';
import { useSayFailure } from '../api/use-say-failure';
import { useLocale } from '../content-manager/locale';
import { useSay } from '../translations/say';

type Condition = Readonly<Record<string, unknown>>;
interface ListQuery {
  readonly page?: number;
  readonly filters?: { readonly $and?: readonly Condition[] };
}

interface ListFiltering {
  /** How many documents the list is narrowed to by name, which Strapi's own filters do not show; `null` when it is not. */
  readonly named: number | null;
  readonly isAsking: boolean;
  readonly narrow: (wanted: ListFilter) => Promise<void>;
  /** Lets go of the names. */
  readonly widen: () => void;
  /** Lets go of every filter. */
  readonly showAll: () => void;
}

/** Narrows the content manager's list by its own filters, which stand in its address. */
export function useListFilter(model: string): ListFiltering {
  const say = useSay();
  const sayFailure = useSayFailure();
  const locale = useLocale();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isAsking, setAsking] = useState(false);
  const [{ query }, setQuery] = useQueryParams<ListQuery>();
  const applied = query.filters?.$and ?? [];
  const set = (filters: readonly Condition[]) =>
    setQuery(withEncodedUserParams(query, { filters: deepEncodeQueryValues({ $and: filters }), page: 1 }), 'push', true);
  const narrow = async (wanted: ListFilter) => {
    setAsking(true);
    try {
      const { data } = await get<ListFilterAnswer>('/syndication/articles/list-filter', { params: { model, wanted, ...(locale === null ? {} : { locale }) } });
      if (data.filters === null) toggleNotification({ type: 'info', message: say('list.filter.no-field') });
      else if (data.counted?.found === 0) toggleNotification({ type: 'info', message: sayNone(data.counted) });
      else set([...applied.filter((condition) => !isReplaced(condition, data.filters ?? [])), ...data.filters]);
      if (data.counted && data.counted.found > 0 && data.counted.isCapped) toggleNotification({ type: 'warning', message: say('list.filter.capped', { found: data.counted.found, looked: data.counted.looked }) });
    } catch (failure) {
      toggleNotification({ type: 'danger', message: sayFailure(failure) });
    } finally {
      setAsking(false);
    }
  };
  const sayNone = ({ looked, isCapped }: CountedDrafts) => say(isCapped ? 'list.filter.none-capped' : 'list.filter.none', { looked });
  const names = applied.map(namesIn).find((count) => count !== null) ?? null;
  return { named: names, isAsking, narrow, widen: () => set(applied.filter((condition) => namesIn(condition) === null)), showAll: () => set([]) };
}

/** How many documents a condition names. What qs read from an address is a list or, if it is long, an object. */
function namesIn({ documentId }: Condition): number | null {
  if (typeof documentId !== 'object' || documentId === null || !('$in' in documentId)) return null;
  const { $in: names } = documentId;
  return typeof names === 'object' && names !== null ? Object.keys(names).length : null;
}

/** Another question about the same field takes the place of the one before. */
function isReplaced(condition: Condition, by: readonly Condition[]): boolean {
  const fields = new Set(by.flatMap((one) => Object.keys(one)));
  return Object.keys(condition).some((field) => fields.has(field));
}
