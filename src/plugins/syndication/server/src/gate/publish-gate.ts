import type { Core } from '@strapi/strapi';
import { decide } from '../../../newsroom/rights/decide';
import { storiesUnderRights, type RuledRow } from '../articles/rights/stories-under-rights';
import { storyTypes } from '../articles/shape/story-types';
import { now } from '../ground/clock';
import type { DocumentMiddleware } from '../ground/document-middleware';
import { rowIds } from '../ground/document-middleware';
import { refuseHeld, type HeldStory } from './refuse-held';
import { settleWindows } from './settle-windows';

/**
 * Refuses to publish what is held, through any door: `publish`, and `create`, `update` and `clone` that publish at
 * once. It looks at the rows really written, inside the transaction that wrote them; a refusal undoes them all.
 */
export function publishGate(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const map = storyTypes(strapi).get(context.uid);
    if (!map || !publishes(context)) return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      const rows = await storiesUnderRights(strapi, map, rowIds(result));
      const held = heldAmong(rows);
      if (held.length > 0) throw refuseHeld(held, map);
      await settleWindows(strapi, map, rows);
      return result;
    });
  };
}

/** The stories among these rows that may not run now, each with all of its holds. */
function heldAmong(rows: readonly RuledRow[]): readonly HeldStory[] {
  return rows.flatMap(({ documentId, locale, story }) => {
    const decision = decide(story, now());
    return decision.outcome === 'held' ? [{ documentId, locale, headline: story.headline, holds: decision.holds, pictures: story.pictures }] : [];
  });
}

function publishes({ action, params }: Parameters<DocumentMiddleware>[0]): boolean {
  return action === 'publish' || (['create', 'update', 'clone'].includes(action) && params.status === 'published');
}
