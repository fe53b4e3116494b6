import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { checkArticleRequest } from '../../../contracts/check-article';
import { validRequest } from '../errors/valid-request';
import { may, requireAbility } from '../gate/admin-ability';
import { checkingService } from '../services/checking';

/** The door for an article that is being edited. */
export function articlesController({ strapi }: { readonly strapi: Core.Strapi }) {
  const checking = checkingService({ strapi });
  return {
    async check(ctx: Context) {
      const request = validRequest(checkArticleRequest, ctx.request.body);
      requireAbility(ctx, READ, request.model);
      ctx.body = await checking.checkArticle(request, (uid) => may(ctx, READ, uid));
    },
  };
}

const READ = 'plugin::content-manager.explorer.read';
