import type { Core, UID } from '@strapi/strapi';
import { withoutGuard } from '../../ground/guard-scope';
import { asRecord } from '../shape/by-role';
import { CREATOR, type DraftRow } from './draft-row';
import type { TypeMap } from '../shape/story-map';

/** The drafts of these documents in one language, with their creators, by whom Strapi's conditions judge. */
export async function listedDrafts(strapi: Core.Strapi, map: TypeMap, documentIds: readonly string[], locale: string): Promise<readonly DraftRow[]> {
  return drafts(strapi, map, { where: { $and: [{ documentId: { $in: documentIds } }, draftsIn(locale)] } });
}

/** Drafts in one language, the last changed first. */
export async function latestDrafts(strapi: Core.Strapi, map: TypeMap, locale: string, page: { readonly offset: number; readonly limit: number }): Promise<readonly DraftRow[]> {
  return drafts(strapi, map, { where: draftsIn(locale), orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }], ...page });
}

/** In how many languages readers see each of these documents. */
export async function languagesShown(strapi: Core.Strapi, map: TypeMap, documentIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const where = { documentId: { $in: documentIds }, publishedAt: { $notNull: true } };
  const rows: readonly unknown[] = await withoutGuard(() => strapi.db.query(map.uid as UID.ContentType).findMany({ where, select: ['documentId'] }));
  const shown = new Map<string, number>();
  for (const row of rows) {
    const documentId = String(asRecord(row).documentId);
    shown.set(documentId, (shown.get(documentId) ?? 0) + 1);
  }
  return shown;
}

/** Stories of a type without languages are in every one. */
function draftsIn(locale: string): object {
  return { $and: [{ publishedAt: { $null: true } }, { $or: [{ locale }, { locale: { $null: true } }] }] };
}

async function drafts(strapi: Core.Strapi, map: TypeMap, query: object): Promise<readonly DraftRow[]> {
  const rows: readonly unknown[] = await withoutGuard(() => strapi.db.query(map.uid as UID.ContentType).findMany({ ...query, populate: CREATOR }));
  return rows.map((row) => ({ id: Number(asRecord(row).id), row }));
}
