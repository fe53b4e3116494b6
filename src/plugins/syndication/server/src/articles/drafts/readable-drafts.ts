import type { Core, UID } from '@strapi/strapi';
import { withoutGuard } from '../../ground/guard-scope';
import { asRecord } from '../shape/by-role';
import { named, type FoundStory } from './found-stories';
import type { TypeMap } from '../shape/story-map';

/** A draft as a list names it. */
export type NamedDraft = Pick<FoundStory, 'id' | 'documentId' | 'locale' | 'headline'>;

/** The drafts of these documents, in every language, that a database filter lets through. */
export async function readableDrafts(strapi: Core.Strapi, map: TypeMap, readable: object, documentIds: readonly string[]): Promise<readonly NamedDraft[]> {
  if (documentIds.length === 0) return [];
  return drafts(strapi, map, { where: { $and: [readable, { documentId: { $in: documentIds } }, DRAFT] }, orderBy: { id: 'asc' } });
}

/** The drafts that were changed last among those that a database filter lets through. */
export async function latestReadableDrafts(strapi: Core.Strapi, map: TypeMap, readable: object, limit: number): Promise<readonly NamedDraft[]> {
  return drafts(strapi, map, { where: { $and: [readable, DRAFT] }, orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }], limit });
}

/** The documents that a database filter lets through, as a query for the inside of another. */
export function readableDocuments(strapi: Core.Strapi, { uid }: TypeMap, readable: object) {
  return strapi.db.queryBuilder(uid as UID.ContentType).select(['document_id']).where(readable).getKnexQuery();
}

const DRAFT = { publishedAt: { $null: true } };

async function drafts(strapi: Core.Strapi, { uid, roles }: TypeMap, query: object): Promise<readonly NamedDraft[]> {
  const headline = roles.headline?.attribute ?? '';
  const rows: readonly unknown[] = await withoutGuard(() => strapi.db.query(uid as UID.ContentType).findMany({ ...query, select: ['id', 'documentId', 'locale', headline] }));
  return rows.map(asRecord).map((row) => ({ id: Number(row.id), ...named(row, headline) }));
}
