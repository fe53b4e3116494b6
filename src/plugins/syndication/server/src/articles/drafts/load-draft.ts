import type { Core, UID } from '@strapi/strapi';
import { withoutGuard } from '../../ground/guard-scope';
import { articleToStory, type FiledStory } from '../rows/article-to-story';
import { byRole, populateOf } from '../shape/by-role';
import type { TypeMap } from '../shape/story-map';

/** A saved draft as a story, with all its words; `null` when there is no such row. */
export async function loadDraft(strapi: Core.Strapi, map: TypeMap, id: number): Promise<FiledStory | null> {
  const row: unknown = await withoutGuard(() => strapi.db.query(map.uid as UID.ContentType).findOne({ where: { id }, populate: populateOf(map) }));
  return row ? articleToStory(byRole(row, map), map) : null;
}
