import type { Core, UID } from '@strapi/strapi';
import { BLANK_STORY } from '../../../../newsroom/story/blank-story';
import type { Story } from '../../../../newsroom/story/story';
import { withoutGuard } from '../../ground/guard-scope';
import { articleToStory } from '../rows/article-to-story';
import { asRecord, byRole, populateOf } from '../shape/by-role';
import type { TypeMap } from '../shape/story-map';

/** A story as it stands in its draft, words included; `null` when there is no draft. */
export async function deskStory(strapi: Core.Strapi, map: TypeMap, documentId: string, locale: string | null): Promise<Story | null> {
  const where = { documentId, publishedAt: { $null: true }, ...(locale === null ? {} : { locale }) };
  const row: unknown = await withoutGuard(() => strapi.db.query(map.uid as UID.ContentType).findOne({ where, populate: populateOf(map) }));
  return row ? articleToStory(byRole(row, map), map) : null;
}

/** A story that we kept as JSON ourselves. What a later version of ours added to stories is blank in it. */
export function keptStory(json: unknown): Story {
  return { ...BLANK_STORY, ...(asRecord(json) as Partial<Story>) };
}

/** The languages in which a document has a draft; `[null]` for a type without languages. */
export async function localesOf(strapi: Core.Strapi, map: TypeMap, documentId: string): Promise<readonly (string | null)[]> {
  const where = { documentId, publishedAt: { $null: true } };
  const rows: readonly unknown[] = await withoutGuard(() => strapi.db.query(map.uid as UID.ContentType).findMany({ where }));
  return rows.map((row) => {
    const { locale } = asRecord(row);
    return typeof locale === 'string' ? locale : null;
  });
}
