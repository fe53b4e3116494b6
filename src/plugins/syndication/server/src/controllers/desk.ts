import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { arrivalsRequest } from '../../../contracts/arrivals';
import { radarRequest } from '../../../contracts/radar';
import { validRequest } from '../errors/valid-request';
import { may } from '../gate/admin-ability';
import { arrivals } from '../services/desk/arrivals';
import { deskHolds } from '../services/desk/desk-holds';
import { radar } from '../services/desk/radar';
import { readableTypes } from '../services/desk/readable-types';
import { readSettings } from '../services/desk/settings';

/** The door for what the desk sees first: each counts and lists only what the person may read. */
export function deskController({ strapi }: { readonly strapi: Core.Strapi }) {
  const typesFor = ({ state }: Context) => {
    const { userAbility }: { userAbility?: unknown } = state;
    return readableTypes(strapi, userAbility);
  };

  return {
    async radar(ctx: Context) {
      const { days, limit } = validRequest(radarRequest, ctx.query);
      const mayReadSource = (uid: string, row: unknown) => may(strapi, ctx, 'read', uid, row);
      ctx.body = await radar(strapi, { days: days ?? (await readSettings(strapi)).radarDays, limit, types: await typesFor(ctx), mayReadSource });
    },

    async arrivals(ctx: Context) {
      const { since, limit } = validRequest(arrivalsRequest, ctx.query);
      ctx.body = await arrivals(strapi, { since: new Date(since).toISOString(), limit, types: await typesFor(ctx) });
    },

    async holds(ctx: Context) {
      ctx.body = await deskHolds(strapi, await typesFor(ctx));
    },
  };
}
