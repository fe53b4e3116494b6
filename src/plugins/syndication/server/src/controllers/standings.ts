import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { bulkRequest, type BulkAnswer, type BulkRequest } from '../../../contracts/bulk-action';
import { listFilterRequest, standingsRequest } from '../../../contracts/standings';
import { refuseAccess } from '../errors/refusals';
import { validRequest } from '../errors/valid-request';
import { may, requireAbility } from '../gate/admin-ability';
import { actOnMany } from '../services/standing/bulk-action';
import { listFilter, standings } from '../services/standing/standings';
import { storyTypeFor } from '../services/filing/story-type-for';

/** The door for the list of a story type. */
export function standingsController({ strapi }: { readonly strapi: Core.Strapi }) {
  /** The story type that is meant, when this person may read stories of it at all. */
  function readable(ctx: Context, model: string) {
    const map = storyTypeFor(strapi, model);
    requireAbility(strapi, ctx, 'read', map.uid);
    return { map, mayRead: (row: unknown) => may(strapi, ctx, 'read', map.uid, row) };
  }

  return {
    async show(ctx: Context) {
      const request = validRequest(standingsRequest, ctx.request.body);
      const { map, mayRead } = readable(ctx, request.model);
      ctx.body = await standings(strapi, map, request, mayRead);
    },

    async filter(ctx: Context) {
      const request = validRequest(listFilterRequest, ctx.query);
      const { map, mayRead } = readable(ctx, request.model);
      ctx.body = await listFilter(strapi, map, request, mayRead);
    },

    async bulk(ctx: Context) {
      const request = validRequest(bulkRequest, ctx.request.body);
      const { map } = readable(ctx, request.model);
      if (!mayAsk(ctx, request)) throw refuseAccess('Your role does not allow this.');
      const rows = await actOnMany(strapi, map, request, (action, row) => may(strapi, ctx, action, map.uid, row));
      ctx.body = { rows } satisfies BulkAnswer;
    },
  };
}

/** The route cannot say which right it asks for: the request does. Who may publish is Strapi's to say, story by story. */
function mayAsk(ctx: Context, { action }: BulkRequest): boolean {
  if (action === 'publish') return true;
  const { userAbility }: { userAbility?: unknown } = ctx.state;
  return isAbility(userAbility) && userAbility.can(`plugin::syndication.${action}`);
}

function isAbility(ability: unknown): ability is { can(action: string): boolean } {
  return typeof ability === 'object' && ability !== null && 'can' in ability;
}
