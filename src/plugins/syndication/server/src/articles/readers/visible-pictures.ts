import type { Core } from '@strapi/strapi';
import type { TypeMap } from '../shape/story-map';
import { storyTypes } from '../shape/story-types';

/** The component that holds pictures of stories, when a type is one. */
export function pictureType(strapi: Core.Strapi, uid: string): TypeMap | null {
  for (const { roles } of storyTypes(strapi).values()) if (roles.pictures?.of?.uid === uid) return roles.pictures.of;
  return null;
}

/** The database filter for the pictures that readers may see at a moment, if they may see the story. */
export function visiblePictures({ roles: { shownUntil } }: TypeMap, now: Date): object {
  if (!shownUntil) throw new Error('syndication: pictures without the column of their rights.');
  return { $or: [{ [shownUntil.attribute]: { $null: true } }, { [shownUntil.attribute]: { $gt: now } }] };
}
