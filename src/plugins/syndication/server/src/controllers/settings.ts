import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { settings } from '../../../contracts/settings';
import { validRequest } from '../errors/valid-request';
import { writeSettings } from '../services/desk/settings';
import { settingsPage } from '../services/desk/settings-page';

/** The door for the settings of the plugin. */
export function settingsController({ strapi }: { readonly strapi: Core.Strapi }) {
  return {
    async show(ctx: Context) {
      ctx.body = await settingsPage(strapi);
    },

    async change(ctx: Context) {
      await writeSettings(strapi, validRequest(settings, ctx.request.body));
      ctx.body = await settingsPage(strapi);
    },
  };
}
