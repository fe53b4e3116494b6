import type { Core } from '@strapi/strapi';
import { clearForOutlet } from '../../../../newsroom/outlet/clear-for-outlet';
import { republishPackage, type RepublishPackage } from '../../../../newsroom/outlet/republish-package';
import { sayNotPassedOn, type NotPassedOn } from '../../../../newsroom/outlet/say-not-passed-on';
import type { Instant } from '../../../../newsroom/story/news-date';
import { publicStories } from '../../articles/readers/public-stories';
import type { TypeMap } from '../../articles/shape/story-map';
import type { Site } from '../../pages/story-model';
import { houseStyle } from '../attribution/house-style';
import { offeredStories } from './outlet-stories';
import { slugsOf, tombstoneOf, type Standstill } from '../standing/tombstones';

/** What became of a wish for a package. */
export type Packed =
  | { readonly outcome: 'packed'; readonly story: RepublishPackage }
  | { readonly outcome: 'not-passed-on'; readonly reasons: readonly NotPassedOn[] }
  | { readonly outcome: 'gone'; readonly tombstone: Standstill }
  | { readonly outcome: 'unknown' };

export interface PackageAsked {
  readonly documentId: string;
  /** `null`: the site’s own language first. */
  readonly locale: string | null;
  readonly territory: string | null;
  readonly now: Instant;
}

/** Packs a story for a republisher. What readers may not see is unknown here too. */
export async function packStory(strapi: Core.Strapi, map: TypeMap, site: Site, { documentId, locale, territory, now }: PackageAsked): Promise<Packed> {
  const ids: number[] = [];
  // A slug belongs to its document for good.
  for (const slug of await slugsOf(strapi, map.uid, documentId)) {
    ids.push(...(await publicStories(strapi, map, { slug, locale, offset: 0, limit: 100 }, { now: new Date(now), territory })).ids);
  }
  const offers = await offeredStories(strapi, map, ids, site);
  const offered = offers.find((offer) => offer.locale === site.locale) ?? offers[0];
  const house = await houseStyle(strapi);
  if (!offered || clearForOutlet(offered, { now, territory, door: 'public', channel: 'web' }, house).outcome === 'held') {
    const tombstone = await tombstoneOf(strapi, map.uid, documentId);
    return tombstone ? { outcome: 'gone', tombstone } : { outcome: 'unknown' };
  }
  const clearance = clearForOutlet(offered, { now, territory, door: 'outlet', channel: 'syndication' }, house);
  if (clearance.outcome === 'clear') return { outcome: 'packed', story: republishPackage(clearance.story) };
  const reasons = new Map(clearance.holds.map(sayNotPassedOn).map((said) => [said.reason, said]));
  return { outcome: 'not-passed-on', reasons: [...reasons.values()] };
}
