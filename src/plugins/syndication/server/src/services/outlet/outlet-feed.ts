import type { Core } from '@strapi/strapi';
import { clearOnes } from '../../../../newsroom/outlet/clear-for-outlet';
import type { Feed } from '../../../../newsroom/outlet/feed';
import { storyId } from '../../../../newsroom/outlet/story-id';
import { canonicalAddress, listPath } from '../../../../newsroom/page/story-address';
import type { Asked } from '../../../../newsroom/rights/asked';
import { readInstant, type Instant } from '../../../../newsroom/story/news-date';
import { publicStories } from '../../articles/readers/public-stories';
import type { TypeMap } from '../../articles/shape/story-map';
import type { Site } from '../../pages/story-model';
import { houseStyle } from '../attribution/house-style';
import { offeredStories } from './outlet-stories';
import { latestTombstones } from '../standing/tombstones';

/** Which page of which feed, and for whom. */
export interface FeedAsked {
  readonly asked: Asked;
  readonly locale: string;
  /** Published or taken off from this moment on; `null`: stories of any age. */
  readonly since: Instant | null;
  /** From 1. */
  readonly page: number;
  /** How many stories a page looks at: what may not go out is left out of it. */
  readonly limit: number;
  /** The address of the feed as such. */
  readonly feed: string;
  /** The address of one of its pages. */
  readonly addressOf: (page: number) => string;
}

/** Reads one page of a feed: what readers may see, and the rights let out by that door. */
export async function outletFeed(strapi: Core.Strapi, map: TypeMap, site: Site, { asked, locale, since, page, limit, feed, addressOf }: FeedAsked): Promise<Feed> {
  const reader = { now: new Date(asked.now), territory: asked.territory };
  const { ids, total } = await publicStories(strapi, map, { slug: null, locale, offset: (page - 1) * limit, limit }, reader);
  const offers = await offeredStories(strapi, map, ids, site);
  const wanted = offers.filter(({ updated }) => since === null || updated >= since);
  const isLast = total <= page * limit || wanted.length < offers.length;
  const gone = page === 1 ? await latestTombstones(strapi, map.uid, since ?? monthBefore(asked.now)) : [];
  const publisher = publicationName(strapi, site);
  return {
    id: feed,
    title: `Stories · ${publisher}`,
    publisher,
    home: canonicalAddress(site.address, listPath(1, locale === site.locale ? null : locale)),
    self: addressOf(page),
    next: isLast ? null : addressOf(page + 1),
    language: locale,
    stories: clearOnes(wanted, asked, await houseStyle(strapi)),
    tombstones: gone.map(({ documentId, reason, at }) => ({ id: storyId(site.address, documentId, locale), reason, at })),
  };
}

/** What our publication is called. */
export function publicationName(strapi: Core.Strapi, site: Site): string {
  const name: unknown = strapi.config.get('plugin::syndication.publicationName');
  return typeof name === 'string' ? name : new URL(site.address).host;
}

/** For as long as a feed says by itself that a story is gone; whoever must not miss one says since when. */
function monthBefore(now: Instant): Instant {
  return readInstant(new Date(Date.parse(now) - 30 * 24 * 3_600_000).toISOString()) ?? now;
}
