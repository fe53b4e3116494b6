import type { Core } from '@strapi/strapi';
import { loadStories } from '../articles/load-stories';
import type { TypeMap } from '../articles/story-map';
import { databaseStamp } from '../ground/database-stamp';
import { recentlyUsed, type RecentlyUsed } from '../ground/recently-used';
import { publishedAttribution, type PublishedAttribution } from './attribution';

/** Attributions by row id; `null` where nothing is due. */
export type Attributions = ReadonlyMap<number, PublishedAttribution | null>;

/**
 * The attributions of rows as they stand now, in one small query when all of them were read since anything was written,
 * and in two when not, however many they are.
 */
export async function loadAttributions(strapi: Core.Strapi, map: TypeMap, ids: readonly number[]): Promise<Attributions> {
  // Before the facts: what is written between the two ends with the stamp.
  const stamp = await databaseStamp(strapi);
  if (stamp === null) return readAttributions(strapi, map, ids);
  const kept = keptUnder(strapi, stamp);
  const all = new Map<number, PublishedAttribution | null>();
  for (const id of ids) {
    const attribution = kept.get(`${map.uid} ${id}`);
    if (attribution !== undefined) all.set(id, attribution);
  }
  const read = await readAttributions(strapi, map, ids.filter((id) => !all.has(id)));
  for (const [id, attribution] of read) {
    kept.set(`${map.uid} ${id}`, attribution);
    all.set(id, attribution);
  }
  return all;
}

async function readAttributions(strapi: Core.Strapi, map: TypeMap, ids: readonly number[]): Promise<Attributions> {
  const rows = await loadStories(strapi, map, ids);
  return new Map(rows.map(({ id, locale, story }) => [id, publishedAttribution(strapi, story, locale)]));
}

/** What was read under one stamp, by type and row id. */
type Kept = RecentlyUsed<PublishedAttribution | null>;

/** How many attributions are kept: a few thousand bytes each, with the forms that were asked for. */
const MOST = 2000;

const latest = new WeakMap<Core.Strapi, { readonly stamp: string; readonly kept: Kept }>();

/** Another stamp begins anew; a reader who is late with an older one goes on with what was his. */
function keptUnder(strapi: Core.Strapi, stamp: string): Kept {
  const known = latest.get(strapi);
  if (known?.stamp === stamp) return known.kept;
  const kept: Kept = recentlyUsed(MOST);
  latest.set(strapi, { stamp, kept });
  return kept;
}
