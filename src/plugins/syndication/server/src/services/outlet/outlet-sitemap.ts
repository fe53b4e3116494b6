import type { Core } from '@strapi/strapi';
import { clearOnes } from '../../../../newsroom/outlet/clear-for-outlet';
import { MOST_ADDRESSES, writeSitemap } from '../../../../newsroom/outlet/formats/sitemap/sitemap';
import type { ClearedPage } from '../../../../newsroom/outlet/offered-story';
import type { Asked } from '../../../../newsroom/rights/asked';
import { readInstant } from '../../../../newsroom/story/news-date';
import { publicStories } from '../../articles/readers/public-stories';
import type { TypeMap } from '../../articles/shape/story-map';
import type { Site } from '../../pages/story-model';
import { houseStyle } from '../attribution/house-style';
import { publicationName } from './outlet-feed';
import { offeredPages } from './outlet-stories';

/** The sitemap of the latest stories in every language, piece by piece. */
export function outletSitemap(strapi: Core.Strapi, map: TypeMap, site: Site, asked: Asked): AsyncGenerator<string, void, undefined> {
  const newsSince = readInstant(new Date(Date.parse(asked.now) - 2 * 24 * 3_600_000).toISOString()) ?? asked.now;
  return writeSitemap(batches(), { publication: publicationName(strapi, site), newsSince });

  /** Which stories there are is asked once; what they are, in small pieces. */
  async function* batches(): AsyncGenerator<readonly ClearedPage[], void, undefined> {
    const reader = { now: new Date(asked.now), territory: asked.territory };
    const house = await houseStyle(strapi);
    const { ids } = await publicStories(strapi, map, { slug: null, locale: null, offset: 0, limit: MOST_ADDRESSES }, reader);
    for (let done = 0; done < ids.length; done += AT_ONCE) {
      yield clearOnes(await offeredPages(strapi, map, ids.slice(done, done + AT_ONCE), { site, newsSince }), asked, house);
    }
  }
}

const AT_ONCE = 500;
