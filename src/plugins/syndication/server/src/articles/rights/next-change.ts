import type { Core } from '@strapi/strapi';
import { columnsOf } from '../shape/columns-of';
import { storyTypes } from '../shape/story-types';

/**
 * The first moment after this one at which readers may see more or less although nobody writes anything: an embargo, a right or a
 * window of a published story, or the right to a picture, ends or begins. In milliseconds; `null`: never.
 */
export async function nextChange(strapi: Core.Strapi, after: Date): Promise<number | null> {
  const moments: number[] = [];
  for (const map of storyTypes(strapi).values()) {
    for (const column of columnsOf(strapi, map, ['embargo', 'expiry', 'shownFrom', 'shownUntil'])) moments.push(...(await firstAfter(strapi, map.uid, column, after)));
    const pictures = map.roles.pictures?.of;
    if (pictures) for (const column of columnsOf(strapi, pictures, ['shownUntil'])) moments.push(...(await firstAfter(strapi, pictures.uid, column, after)));
  }
  return moments.length === 0 ? null : Math.min(...moments);
}

async function firstAfter(strapi: Core.Strapi, uid: string, column: string, after: Date): Promise<readonly number[]> {
  const { tableName } = strapi.db.metadata.get(uid);
  const found = (await strapi.db.getConnection(tableName).where(column, '>', after).min({ first: column }).first()) as { readonly first: Date | number | null } | undefined;
  return found?.first === null || found?.first === undefined ? [] : [new Date(found.first).getTime()];
}
