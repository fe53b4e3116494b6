import type { Core } from '@strapi/strapi';
import { readableRows } from '../../articles/rows/readable-rows';
import type { TypeMap } from '../../articles/shape/story-map';
import { storyTypes } from '../../articles/shape/story-types';

/** A story type, and the database filter for those of its rows that somebody may read. */
export interface ReadableType {
  readonly map: TypeMap;
  readonly readable: object;
}

/** The story types of which an administrator may read anything. */
export async function readableTypes(strapi: Core.Strapi, userAbility: unknown): Promise<readonly ReadableType[]> {
  const types: ReadableType[] = [];
  for (const map of storyTypes(strapi).values()) {
    const readable = await readableRows(strapi, userAbility, map.uid);
    if (readable !== null) types.push({ map, readable });
  }
  return types;
}
