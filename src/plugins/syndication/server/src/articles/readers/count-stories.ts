import type { Core, UID } from '@strapi/strapi';
import { withoutGuard } from '../../ground/guard-scope';
import type { TypeMap } from '../shape/story-map';

/** How many rows of a story type a database filter finds, whoever may see them. */
export async function countStories(strapi: Core.Strapi, { uid }: TypeMap, where: object): Promise<number> {
  return withoutGuard(() => strapi.db.query(uid as UID.ContentType).count({ where }));
}
