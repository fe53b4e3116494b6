import type { Core, UID } from '@strapi/strapi';
import { withoutGuard } from '../ground/guard-scope';
import { articleToStory, type FiledStory } from './article-to-story';
import { asRecord, populateOf } from './by-role';
import type { TypeMap } from './story-map';

/** One row of a story type: a draft or a published version in one locale. */
export interface StoryRow {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly story: FiledStory;
}

/**
 * Loads stories by the ids of their rows, in a number of queries that does not depend on how many there are,
 * and whatever the caller may see: what is due must be printed.
 */
export async function loadStories(strapi: Core.Strapi, map: TypeMap, ids: readonly number[]): Promise<readonly StoryRow[]> {
  return findStories(strapi, map, { id: { $in: ids } });
}

/** Loads the rows that a database filter finds. */
export async function findStories(strapi: Core.Strapi, map: TypeMap, where: object): Promise<readonly StoryRow[]> {
  const rows: unknown[] = await withoutGuard(() =>
    strapi.db.query(map.uid as UID.ContentType).findMany({ where, populate: populateOf(map) }),
  );
  return rows.map((row) => {
    const { id, documentId, locale } = asRecord(row);
    return {
      id: Number(id),
      documentId: String(documentId),
      locale: typeof locale === 'string' ? locale : null,
      story: articleToStory(row, map),
    };
  });
}
