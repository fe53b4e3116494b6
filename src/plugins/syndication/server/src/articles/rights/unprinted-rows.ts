import type { Core, UID } from '@strapi/strapi';
import { readInstant, type Instant } from '../../../../newsroom/story/news-date';
import { withoutGuard } from '../../ground/guard-scope';
import { onTable } from '../../ground/on-table';
import { PRINTS } from '../../ground/tables';
import { asRecord, byRole } from '../shape/by-role';
import type { TypeMap } from '../shape/story-map';

/** A published row that the gate never saw. */
export interface UnprintedRow {
  readonly id: number;
  readonly documentId: string;
  readonly slug: string | null;
  /** When it says that it was published; `null` when that is no moment. */
  readonly publishedAt: Instant | null;
}

/** Some of the published rows of which nothing was ever printed: every publication through the gate leaves a print. */
export async function unprintedRows(strapi: Core.Strapi, { uid, roles }: TypeMap, limit: number): Promise<readonly UnprintedRow[]> {
  const { tableName } = strapi.db.metadata.get(uid);
  const printed = strapi.db.getConnection(PRINTS).where({ uid }).whereRaw(`?? = ?? and ?? = coalesce(??, '')`, [`${PRINTS}.document_id`, `${tableName}.document_id`, `${PRINTS}.locale`, `${tableName}.locale`]);
  const ids: readonly number[] = await onTable(strapi, tableName, (rows) => rows.whereNotNull('published_at').whereNotExists(printed).orderBy('id').limit(limit).pluck('id'));
  const found: readonly unknown[] = ids.length === 0 ? [] : await withoutGuard(() => strapi.db.query(uid as UID.ContentType).findMany({ where: { id: { $in: ids } } }));
  return found.map((row) => {
    const { id, documentId, publishedAt } = asRecord(row);
    const { slug } = byRole(row, { uid, roles });
    return { id: Number(id), documentId: String(documentId), slug: typeof slug === 'string' && slug !== '' ? slug : null, publishedAt: readInstant(String(publishedAt)) };
  });
}
