import type { Core } from '@strapi/strapi';
import { decide } from '../../../newsroom/rights/decide';
import { loadStories } from '../articles/load-stories';
import type { TypeMap } from '../articles/story-map';
import { storyTypes } from '../articles/story-types';
import { now } from '../ground/clock';
import type { DocumentMiddleware } from '../ground/document-middleware';
import { rowIds } from '../ground/document-middleware';
import { refuseHeld, type HeldStory } from './refuse-held';

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
      const held = await heldStories(strapi, map, rowIds(result));
      if (held.length > 0) throw refuseHeld(held, map);
      return result;
    });
  };
}

/** The stories among these rows that may not run now, each with all of its holds. */
export async function heldStories(strapi: Core.Strapi, map: TypeMap, ids: readonly number[]): Promise<readonly HeldStory[]> {
  const rows = await loadStories(strapi, map, ids);
  return rows.flatMap(({ documentId, locale, story }) => {
    const decision = decide(story, now());
    return decision.outcome === 'held' ? [{ documentId, locale, headline: story.headline, holds: decision.holds }] : [];
  });
}

function publishes({ action, params }: Parameters<DocumentMiddleware>[0]): boolean {
  return action === 'publish' || (['create', 'update', 'clone'].includes(action) && params.status === 'published');
}
