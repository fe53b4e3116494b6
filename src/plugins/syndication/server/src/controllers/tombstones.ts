import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { tombstonesRequest } from '../../../contracts/tombstones';
import { readInstant } from '../../../newsroom/story/news-date';
import { validRequest } from '../errors/valid-request';
import { listTombstones } from '../services/standing/tombstones';

/** The public door for what must not be shown any more. */
export function tombstonesController({ strapi }: { readonly strapi: Core.Strapi }) {
  return {
    async find(ctx: Context) {
      const { since, ...paging } = validRequest(tombstonesRequest, ctx.query);
      ctx.set('Cache-Control', 'no-store');
      ctx.body = await listTombstones(strapi, { ...paging, since: since === undefined ? null : readInstant(since) });
    },
  };
}
