import type { Core, UID } from '@strapi/strapi';
import type { Reader } from '../rights/shown-columns';
import type { TypeMap } from '../shape/story-map';
import { visibleStories } from './visible-stories';

/** Which of the stories that the public may see are wanted. */
export interface Wanted {
  /** `null`: any. */
  readonly slug: string | null;
  /** `null`: any. Stories of a type without languages are in every one. */
  readonly locale: string | null;
  readonly offset: number;
  readonly limit: number;
}

/**
 * The row ids of stories that a reader may see, the latest first, and how many there are. The rule
 * stands in the query itself; behind a public request the read guard adds it a second time.
 */
export async function publicStories(
  strapi: Core.Strapi,
  map: TypeMap,
  { slug, locale, offset, limit }: Wanted,
  reader: Reader,
): Promise<{ readonly ids: readonly number[]; readonly total: number }> {
  const attribute = map.roles.slug?.attribute;
  if (attribute === undefined) return { ids: [], total: 0 };
  const bySlug = slug === null ? { [attribute]: { $notNull: true } } : { [attribute]: slug };
  const where = { $and: [visibleStories(map, reader), bySlug, ...(locale === null ? [] : [{ $or: [{ locale }, { locale: { $null: true } }] }])] };
  const query = strapi.db.query(map.uid as UID.ContentType);
  const orderBy = [{ publishedAt: 'desc' }, { id: 'desc' }];
  const rows = await query.findMany({ select: ['id'], where, orderBy, offset, limit });
  return { ids: rows.map(({ id }: { id: unknown }) => Number(id)), total: await query.count({ where }) };
}
