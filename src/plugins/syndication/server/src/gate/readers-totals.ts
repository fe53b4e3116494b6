import type { Core } from '@strapi/strapi';
import { countForReaders, type Counted } from '../articles/readers/count-for-readers';
import { storyTypes } from '../articles/shape/story-types';
import { addedByGuard, isPublicRead } from './read-guard';

/**
 * Counts stories for readers as all but the hidden ({@link countForReaders}), where Strapi would ask every row whether it may be seen. Lifecycles run as in
 * Strapi's own count, and the read guard with them. A question whose filters are not the guard's own any more is counted as it stands, with all of them.
 */
export function countReadersTotals(strapi: Core.Strapi): void {
  const { entityManager, lifecycles } = strapi.db;
  const count = entityManager.count.bind(entityManager);
  entityManager.count = async (uid, params: Counted = {}) => {
    const map = storyTypes(strapi).get(uid);
    if (!map || !isPublicRead(strapi)) return count(uid, params);
    const states = await lifecycles.run('beforeCount', uid, { params });
    const added = addedByGuard(params.filters);
    const result = added
      ? await countForReaders(strapi, map, { ...params, filters: added.to }, added.reader)
      : Number((await strapi.db.queryBuilder(uid).init({ where: params.where, filters: params.filters, _q: params._q }).count().first().execute<{ readonly count: number | string }>()).count);
    await lifecycles.run('afterCount', uid, { params, result }, states);
    return result;
  };
}
