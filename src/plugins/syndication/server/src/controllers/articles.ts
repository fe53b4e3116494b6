import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { checkArticleRequest } from '../../../contracts/check-article';
import { validRequest } from '../errors/valid-request';
import { may, requireAbility } from '../gate/admin-ability';
import { checkingService } from '../services/checking';
import { storyTypeFor } from '../services/story-type-for';

/** The door for an article that is being edited. */
export function articlesController({ strapi }: { readonly strapi: Core.Strapi }) {
  const checking = checkingService({ strapi });
  return {
    async check(ctx: Context) {
      const request = validRequest(checkArticleRequest, ctx.request.body);
      requireAbility(strapi, ctx, 'read', storyTypeFor(strapi, request.model).uid);
      ctx.body = await checking.checkArticle(request, (uid, record) => may(strapi, ctx, 'read', uid, record));
    },
  };
}
