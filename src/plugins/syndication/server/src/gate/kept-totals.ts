import type { Core } from '@strapi/strapi';
import { nextChange } from '../articles/rights/next-change';
import { storyTypes } from '../articles/shape/story-types';
import { databaseStamp } from '../ground/database-stamp';
import type { DocumentCall } from '../ground/document-middleware';
import { keptWhileUnwritten } from '../ground/kept-while-unwritten';
import { askedTerritory } from './asked-territory';
import { isPublicRead } from './read-guard';

/**
 * Readers' lists come with their total, and to count among many stories is most of their cost. A total is kept as long as nobody has
 * written anything and no moment has passed that shows or hides a story, so that it is never another than it would be counted.
 */
export function keepTotals(strapi: Core.Strapi) {
  return async <Answer>({ uid, action, params }: DocumentCall, next: () => Promise<Answer>): Promise<Answer | number> => {
    if (action !== 'count' || !storyTypes(strapi).has(uid) || !isPublicRead(strapi)) return next();
    const asked = JSON.stringify([uid, askedTerritory(strapi, strapi.requestContext.get()), params]);
    // Before it is counted: what is written between the two ends with the stamp.
    const stamp = asked.length > LONGEST ? null : await databaseStamp(strapi);
    if (stamp === null) return next();
    const at = new Date();
    const kept = totals(strapi, stamp);
    const known = kept.get(asked);
    if (known && (known.until === null || at.getTime() < known.until)) return known.total;
    const until = await nextChange(strapi, at);
    const total = await next();
    if (typeof total === 'number') kept.set(asked, { total, until });
    return total;
  };
}

interface KeptTotal {
  readonly total: number;
  /** In milliseconds; `null`: as long as nobody writes. */
  readonly until: number | null;
}

/** Longer questions than this are asked once: their memory would cost more than it saves. In characters. */
const LONGEST = 2000;
const totals = keptWhileUnwritten<KeptTotal>(1000);
