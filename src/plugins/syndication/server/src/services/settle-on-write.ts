import type { Core } from '@strapi/strapi';
import { storyTypes } from '../articles/story-types';
import { rowsOf, type DocumentMiddleware } from '../ground/document-middleware';
import { endApproval } from './approvals';
import { recordAct } from './ledger';
import { liftTombstone } from './tombstones';

/**
 * What a write settles: an approval was for the draft as it stood, so any write to it ends the approval; and a story that
 * is public again has no tombstone.
 */
export function settleOnWrite(strapi: Core.Strapi): DocumentMiddleware {
  return async (call, next) => {
    const { uid, action, params } = call;
    if (!storyTypes(strapi).has(uid) || !WRITES.has(action)) return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      const publishes = action === 'publish' || params.status === 'published';
      for (const { documentId, locale = null } of rowsOf(result)) {
        const draft = { uid, documentId, locale };
        if ((await endApproval(strapi, draft)) && !publishes) await recordAct(strapi, { act: 'lapsed', ...draft });
        if (publishes) await liftTombstone(strapi, uid, documentId);
      }
      return result;
    });
  };
}

const WRITES = new Set(['create', 'update', 'publish', 'unpublish', 'discardDraft', 'delete']);
