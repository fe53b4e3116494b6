import type { Core } from '@strapi/strapi';
import type { TypeMap } from '../articles/shape/story-map';
import { storyTypes } from '../articles/shape/story-types';

/** The stories that have pages on our site: the first content type that holds stories with slugs. */
export function pagedType(strapi: Core.Strapi): TypeMap | undefined {
  return [...storyTypes(strapi).values()].find(({ roles }) => roles.slug !== undefined);
}
