import type { Core } from '@strapi/strapi';
import { FILE_TYPE } from '../shape/story-types';

/**
 * The file records of the media library name every story that uses them, drafts included, and no filter reaches
 * that list (strapi: morph relations). It is for the admin panel only: private to the public API.
 */
export function closeFilesToStories(strapi: Core.Strapi): void {
  Object.assign(strapi.contentType(FILE_TYPE).attributes.related ?? {}, { private: true });
}
