import type { Core } from '@strapi/strapi';
import { localesOf } from '../../articles/drafts/desk-story';
import { storyTypes } from '../../articles/shape/story-types';
import { rowsOf, type DocumentMiddleware } from '../../ground/document-middleware';
import { endApproval } from '../standing/approvals';
import { recordAct } from '../ledger/ledger';
import { forgetWords } from '../filing/likeness';
import { liftTombstone } from '../standing/tombstones';

/**
 * What a write settles: an approval was for the draft as it stood, so any write to it ends the approval; a story that is
 * public again has no tombstone; and nothing that arrives is compared with the words of a story that is gone.
 */
export function settleOnWrite(strapi: Core.Strapi): DocumentMiddleware {
  return async (call, next) => {
    const { uid, action, params } = call;
    const map = storyTypes(strapi).get(uid);
    if (!map || !WRITES.has(action)) return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      const publishes = action === 'publish' || params.status === 'published';
      for (const { documentId, locale = null } of rowsOf(result)) {
        const draft = { uid, documentId, locale };
        if ((await endApproval(strapi, draft)) && !publishes) await recordAct(strapi, { act: 'lapsed', ...draft });
        if (publishes) await liftTombstone(strapi, uid, documentId);
      }
      const { documentId } = params;
      if (action === 'delete' && documentId && (await localesOf(strapi, map, documentId)).length === 0) await forgetWords(strapi, uid, documentId);
      return result;
    });
  };
}

const WRITES = new Set(['create', 'update', 'publish', 'unpublish', 'discardDraft', 'delete']);
