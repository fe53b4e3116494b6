import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { feedRequest, packageRequest, type FeedRequest, type PackageAnswer } from '../../../contracts/outlet';
import { FEED_FORMATS } from '../../../newsroom/outlet/formats';
import { canonicalAddress } from '../../../newsroom/page/story-address';
import { refuseByRights, refuseUnknown } from '../errors/refusals';
import { validRequest } from '../errors/valid-request';
import { now } from '../ground/clock';
import { sayGone } from '../pages/answer-gone';
import { answerFeedText } from '../pages/feed-headers';
import { pagedType } from '../pages/paged-type';
import { siteOf } from '../pages/site';
import { outletFeed } from '../services/outlet/outlet-feed';
import { packStory } from '../services/outlet/outlet-package';

/** The doors for partners: what they may run, and one story ready to republish. */
export function outletController({ strapi }: { readonly strapi: Core.Strapi }) {
  return {
    async feed(ctx: Context) {
      const request = validRequest(feedRequest, ctx.query);
      const map = pagedType(strapi);
      const format = FEED_FORMATS.find(({ name }) => name === request.format);
      if (!map || !format) throw refuseUnknown('No content type of this newsroom holds stories with addresses.');
      const site = await siteOf(strapi);
      const { since = null, territory = null, locale = site.locale, limit, page } = request;
      const addressOf = (wanted: number) => canonicalAddress(site.address, pathOf(ctx, { ...request, page: wanted }));
      const feed = await outletFeed(strapi, map, site, {
        asked: { now: now(), door: 'feed', territory, channel: 'syndication' },
        locale,
        since,
        page,
        limit,
        feed: canonicalAddress(site.address, ctx.path),
        addressOf,
      });
      if (feed.next !== null) ctx.set('Link', `<${feed.next}>; rel="next"`);
      answerFeedText(ctx, format.mediaType, format.write(feed), 'partner');
    },

    async package(ctx: Context) {
      const wanted: unknown = ctx.params.documentId;
      const { documentId, locale = null, territory = null } = validRequest(packageRequest, { ...ctx.query, documentId: wanted });
      const map = pagedType(strapi);
      if (!map) throw refuseUnknown('There is no such story.');
      const packed = await packStory(strapi, map, await siteOf(strapi), { documentId, locale, territory, now: now() });
      ctx.set('Cache-Control', 'private, no-store');
      switch (packed.outcome) {
        case 'packed': {
          const answer: PackageAnswer = { data: packed.story };
          ctx.body = answer;
          return;
        }
        case 'not-passed-on':
          throw refuseByRights(packed.reasons.map(({ message }) => message).join(' '), { reasons: packed.reasons });
        case 'gone':
          return sayGone(ctx, packed.tombstone);
        case 'unknown':
          throw refuseUnknown('There is no such story.');
      }
    },
  };
}

/** The same request for another page. */
function pathOf({ path }: Context, request: FeedRequest): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request)) if (!(name === 'page' && value === 1)) query.set(name, String(value));
  return `${path}?${query.toString()}`;
}
