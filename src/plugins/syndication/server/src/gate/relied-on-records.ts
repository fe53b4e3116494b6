import type { Core } from '@strapi/strapi';
import { decide } from '../../../newsroom/rights/decide';
import { isByTerms, type Hold } from '../../../newsroom/rights/hold';
import { findStoriesUnderRights, type RuledRow } from '../articles/rights/stories-under-rights';
import type { TypeMap } from '../articles/shape/story-map';
import { FILE_TYPE, waysTo } from '../articles/shape/story-types';
import { now } from '../ground/clock';
import { documentIdOf, type DocumentMiddleware } from '../ground/document-middleware';
import { refuseHeld, type HeldStory } from './refuse-held';
import { settleWindows } from './settle-windows';

/**
 * A published story stays complete: a change to, or the end of, a citation, photo credit or byline that it carries
 * is refused when the story could not be published after it. Terms that grow stricter are never refused: the story, or
 * the picture, is hidden where they say so, at once.
 */
export function reliedOnRecords(strapi: Core.Strapi): DocumentMiddleware {
  return async ({ uid, action, params }, next) => {
    if (!WRITES.has(action) || uid === FILE_TYPE) return next();
    const stories = new Set(waysTo(strapi, uid).map(({ story }) => story));
    if (stories.size === 0) return next();
    return strapi.db.transaction(async () => {
      const before = await carriersOf(strapi, stories, uid, params.documentId);
      const result = await next();
      const after = await carriersOf(strapi, stories, uid, params.documentId ?? documentIdOf(result));
      for (const map of stories) await settleCarriers(strapi, map, before.get(map) ?? [], after.get(map) ?? []);
      return result;
    });
  };
}

const WRITES = new Set(['create', 'update', 'delete']);

type Carriers = ReadonlyMap<TypeMap, readonly RuledRow[]>;

/** The published stories that carry a record. */
async function carriersOf(strapi: Core.Strapi, stories: ReadonlySet<TypeMap>, uid: string, documentId: string | undefined): Promise<Carriers> {
  const carriers = new Map<TypeMap, readonly RuledRow[]>();
  if (documentId === undefined) return carriers;
  for (const map of stories) {
    const ways = waysTo(strapi, uid).filter(({ story }) => story === map);
    const carry = ways.map(({ path }) => path.reduceRight<object>((at, step) => ({ [step]: at }), { documentId }));
    carriers.set(map, await findStoriesUnderRights(strapi, map, { publishedAt: { $notNull: true }, $or: carry }));
  }
  return carriers;
}

async function settleCarriers(strapi: Core.Strapi, map: TypeMap, before: readonly RuledRow[], after: readonly RuledRow[]): Promise<void> {
  const left = before.filter(({ id }) => !after.some((row) => row.id === id)).map(({ id }) => id);
  const written = [...after, ...(left.length > 0 ? await findStoriesUnderRights(strapi, map, { id: { $in: left } }) : [])];
  const held = written.flatMap((row): readonly HeldStory[] => {
    const holds = newHolds(
      row,
      before.find(({ id }) => id === row.id),
    );
    return holds.length === 0 ? [] : [{ documentId: row.documentId, locale: row.locale, headline: row.story.headline, holds, pictures: row.story.pictures }];
  });
  if (held.length > 0) throw refuseHeld(held, map);
  await settleWindows(strapi, map, written);
}

/** A story that had a citation is somebody else's, also once the citation is gone. */
function newHolds({ story }: RuledRow, was: RuledRow | undefined): readonly Hold[] {
  const relationship = story.relationship ?? (was?.story.hasCitation ? 'republished' : null);
  const known = new Set(was ? holdsOf(was.story).map((hold) => JSON.stringify(hold)) : []);
  return holdsOf({ ...story, relationship }).filter((hold) => !isByTerms(hold) && hold.reason !== 'picture-expired' && !known.has(JSON.stringify(hold)));
}

function holdsOf(story: RuledRow['story']): readonly Hold[] {
  const decision = decide(story, now());
  return decision.outcome === 'held' ? decision.holds : [];
}
