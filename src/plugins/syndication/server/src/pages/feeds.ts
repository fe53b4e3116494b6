import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { FeedFormat } from '../../../newsroom/outlet/feed';
import { FEED_FORMATS } from '../../../newsroom/outlet/formats';
import { MISSING_PAGE } from '../../../newsroom/page/missing-page';
import { canonicalAddress, feedPath } from '../../../newsroom/page/story-address';
import type { Asked } from '../../../newsroom/rights/asked';
import { cleanText } from '../../../newsroom/story/clean-text';
import { askedTerritory } from '../gate/asked-territory';
import { now } from '../ground/clock';
import { outletFeed } from '../services/outlet/outlet-feed';
import { outletSitemap } from '../services/outlet/outlet-sitemap';
import { ASK_AGAIN } from './answer-or-fresh';
import { answerFeedText } from './feed-headers';
import { answerPage } from './page-headers';
import { pagedType } from './paged-type';
import { asPublicRead } from './public-read';
import { siteOf } from './site';

/** The feeds of the site for readers, in the formats that feed readers know, and its sitemap. To be given before the pages: a slug could be any name. */
export function answerFeeds(strapi: Core.Strapi): void {
  for (const format of FEED_FORMATS.filter(({ name }) => name !== 'ninjs')) {
    strapi.server.router.get(feedPath(format.name), asPublicRead((ctx) => answerFeed(strapi, ctx, format)));
  }
  strapi.server.router.get('/stories/sitemap.xml', asPublicRead((ctx) => answerSitemap(strapi, ctx)));
}

async function answerFeed(strapi: Core.Strapi, ctx: Context, format: FeedFormat): Promise<void> {
  const map = pagedType(strapi);
  if (!map) return answerPage(ctx, MISSING_PAGE, 'nobody');
  const site = await siteOf(strapi);
  const stated: unknown = ctx.query['locale'];
  const locale = typeof stated === 'string' ? cleanText(stated) : site.locale;
  const address = canonicalAddress(site.address, feedPath(format.name, locale === site.locale ? null : locale));
  const feed = await outletFeed(strapi, map, site, { asked: asReader(strapi, ctx), locale, since: null, page: 1, limit: LATEST, feed: address, addressOf: () => address });
  if (locale !== site.locale && feed.stories.length === 0) return answerPage(ctx, MISSING_PAGE, 'nobody');
  answerFeedText(ctx, format.mediaType, format.write({ ...feed, next: null }), 'public');
}

const LATEST = 50;

async function answerSitemap(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const map = pagedType(strapi);
  if (!map) return answerPage(ctx, MISSING_PAGE, 'nobody');
  ctx.type = 'application/xml; charset=utf-8';
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Cache-Control', ASK_AGAIN);
  ctx.body = Readable.from(outletSitemap(strapi, map, await siteOf(strapi), asReader(strapi, ctx)));
}

function asReader(strapi: Core.Strapi, ctx: Context): Asked {
  return { now: now(), door: 'public', territory: askedTerritory(strapi, ctx), channel: 'web' };
}
