import type { Core, UID } from '@strapi/strapi';
import { readInstant, type Instant } from '../../../../newsroom/story/news-date';
import { withoutGuard } from '../../ground/guard-scope';
import { asRecord } from '../shape/by-role';
import type { TypeMap } from '../shape/story-map';

/** Where a published row stands on our site, and since when as it is. */
export interface PagePlace {
  readonly slug: string;
  readonly publishedAt: Instant;
}

/** The places of rows that have one, by row id, in one query that reads nothing else. Whoever calls has made sure that the reader may see them. */
export async function pagePlaces(strapi: Core.Strapi, map: TypeMap, ids: readonly number[]): Promise<ReadonlyMap<number, PagePlace>> {
  const attribute = map.roles.slug?.attribute;
  if (attribute === undefined || ids.length === 0) return new Map();
  const rows: readonly unknown[] = await withoutGuard(() => strapi.db.query(map.uid as UID.ContentType).findMany({ where: { id: { $in: ids } }, select: ['id', 'publishedAt', attribute] }));
  return new Map(
    rows.map(asRecord).flatMap(({ id, publishedAt, [attribute]: slug }) => {
      const at = publishedAt === null || publishedAt === undefined ? null : readInstant(new Date(publishedAt as string | number | Date).toISOString());
      return typeof slug === 'string' && at !== null ? [[Number(id), { slug, publishedAt: at }] as const] : [];
    }),
  );
}
