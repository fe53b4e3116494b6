import type { Core } from '@strapi/strapi';
import { decide } from '../../../newsroom/rights/decide';
import type { Hold } from '../../../newsroom/rights/hold';
import { findStories, type StoryRow } from '../articles/load-stories';
import type { TypeMap } from '../articles/story-map';
import { FILE_TYPE, waysTo } from '../articles/story-types';
import { refuseHeld, type HeldStory } from '../errors/refusals';
import { now } from '../ground/clock';
import type { DocumentMiddleware } from './document-middleware';

/**
 * A published story stays complete: a change to, or the end of, a citation, photo credit or byline that it carries
 * is refused when the story could not be published after it.
 */
export function reliedOnRecords(strapi: Core.Strapi): DocumentMiddleware {
  return async ({ uid, action, params: { documentId } }, next) => {
    const ways = uid === FILE_TYPE ? [] : waysTo(strapi, uid);
    if (documentId === undefined || ways.length === 0 || (action !== 'update' && action !== 'delete')) return next();
    return strapi.db.transaction(async () => {
      const maps = new Map(ways.map(({ story }) => [story.uid, story]));
      const carriers = await Promise.all(
        [...maps.values()].map(async (map) => {
          const carries = ways
            .filter(({ story }) => story === map)
            .map(({ path }) => path.reduceRight<object>((at, step) => ({ [step]: at }), { documentId }));
          return { map, before: await findStories(strapi, map, { publishedAt: { $notNull: true }, $or: carries }) };
        }),
      );
      const result = await next();
      for (const { map, before } of carriers) await refuseNewHolds(strapi, map, before);
      return result;
    });
  };
}

async function refuseNewHolds(strapi: Core.Strapi, map: TypeMap, before: readonly StoryRow[]): Promise<void> {
  const after = await findStories(strapi, map, { id: { $in: before.map(({ id }) => id) } });
  const held = after.flatMap((row): readonly HeldStory[] => {
    const was = before.find(({ id }) => id === row.id);
    const holds = newHolds(row, was);
    return holds.length === 0 ? [] : [{ documentId: row.documentId, locale: row.locale, headline: row.story.headline, holds }];
  });
  if (held.length > 0) throw refuseHeld(held, map);
}

/** A story that had a citation is somebody else's, also once the citation is gone. */
function newHolds({ story }: StoryRow, was: StoryRow | undefined): readonly Hold[] {
  const relationship = story.relationship ?? (was?.story.hasCitation ? 'republished' : null);
  const decision = decide({ ...story, relationship }, now());
  const before = was ? decide(was.story, now()) : null;
  const known = new Set(before?.outcome === 'held' ? before.holds.map((hold) => JSON.stringify(hold)) : []);
  return decision.outcome === 'held' ? decision.holds.filter((hold) => !known.has(JSON.stringify(hold))) : [];
}
