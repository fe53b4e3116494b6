import type { Core } from '@strapi/strapi';
import { storyTypes } from '../articles/shape/story-types';
import type { DocumentMiddleware } from '../ground/document-middleware';
import { lockUntilCommit } from '../ground/lock-until-commit';

/**
 * Writes of one document follow one another. PostgreSQL runs transactions side by side, and Strapi's publish
 * (delete the old row, insert the new) would leave two published rows; SQLite has one connection and needs no lock.
 */
export function publishLock(strapi: Core.Strapi): DocumentMiddleware {
  return async ({ uid, action, params }, next) => {
    if (!params.documentId || !WRITES.has(action) || !storyTypes(strapi).has(uid)) return next();
    return strapi.db.transaction(async () => {
      await lockUntilCommit(strapi, `${uid}:${params.documentId}`);
      return next();
    });
  };
}

const WRITES = new Set(['update', 'publish', 'unpublish', 'discardDraft', 'delete']);
