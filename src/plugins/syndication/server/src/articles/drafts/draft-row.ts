import type { Core, UID } from '@strapi/strapi';
import { withoutGuard } from '../../ground/guard-scope';
import { asRecord } from '../shape/by-role';
import type { TypeMap } from '../shape/story-map';

/** What to populate so that Strapi's conditions can judge by the creator and the creator's roles. */
export const CREATOR = { createdBy: { populate: { roles: true } } };

/** A draft as it is stored, with its creator and the creator's roles, by whom Strapi's conditions judge. */
export interface DraftRow {
  readonly id: number;
  readonly row: unknown;
}

/** Finds the draft of a document; `null` when there is none. `locale` is `null` for types without languages. */
export async function draftRow(strapi: Core.Strapi, map: TypeMap, documentId: string, locale: string | null): Promise<DraftRow | null> {
  const where = { documentId, publishedAt: { $null: true }, ...(locale === null ? {} : { locale }) };
  const row: unknown = await withoutGuard(() =>
    strapi.db.query(map.uid as UID.ContentType).findOne({ where, populate: CREATOR }),
  );
  return row ? { id: Number(asRecord(row).id), row } : null;
}
