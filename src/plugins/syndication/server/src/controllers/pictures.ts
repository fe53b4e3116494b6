import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { formPicturesRequest, picturesRequest } from '../../../contracts/pictures';
import { validRequest } from '../errors/valid-request';
import { requireAbility } from '../gate/admin-ability';
import { picturesInForm, picturesInLibrary } from '../services/desk/pictures';
import { storyTypeFor } from '../services/filing/story-type-for';

/** The door for pictures: what their files say, and the credits beside them. */
export function picturesController({ strapi }: { readonly strapi: Core.Strapi }) {
  return {
    async list(ctx: Context) {
      ctx.body = await picturesInLibrary(strapi, ctx, validRequest(picturesRequest, ctx.query));
    },

    async inForm(ctx: Context) {
      const request = validRequest(formPicturesRequest, ctx.request.body);
      requireAbility(strapi, ctx, 'read', storyTypeFor(strapi, request.model).uid);
      ctx.body = await picturesInForm(strapi, ctx, request);
    },
  };
}
