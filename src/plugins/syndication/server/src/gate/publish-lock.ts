import type { Core } from '@strapi/strapi';
import { storyTypes } from '../articles/story-types';
import type { DocumentMiddleware } from './document-middleware';

/**
 * Writes of one document follow one another. PostgreSQL runs transactions side by side, and Strapi's publish
 * (delete the old row, insert the new) would leave two published rows; SQLite has one connection and needs no lock.
 */
export function publishLock(strapi: Core.Strapi): DocumentMiddleware {
  return async ({ uid, action, params }, next) => {
    if (!params.documentId || !WRITES.has(action) || !storyTypes(strapi).has(uid)) return next();
    return strapi.db.transaction(async ({ trx }) => {
      await lockUntilCommit(strapi, trx, `${uid}:${params.documentId}`);
      return next();
    });
  };
}

/** Waits until no other open transaction holds this key; holds it until ours ends. */
export async function lockUntilCommit(strapi: Core.Strapi, trx: Transaction, key: string): Promise<void> {
  if (strapi.db.dialect.client === 'postgres') await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [key]);
}

type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

const WRITES = new Set(['update', 'publish', 'unpublish', 'discardDraft', 'delete']);
