import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { checkArticleRequest } from '../../../contracts/check-article';
import { printedRequest } from '../../../contracts/printed';
import { readInstant, type Instant } from '../../../newsroom/story/news-date';
import { mayReadFile } from '../articles/pictures/photo-access';
import { validRequest } from '../errors/valid-request';
import { may, requireAbility } from '../gate/admin-ability';
import { now } from '../ground/clock';
import { checkingService } from '../services/rights/checking';
import { printedAt } from '../services/attribution/prints';
import { storyTypeFor } from '../services/filing/story-type-for';

/** The door for an article that is being edited. */
export function articlesController({ strapi }: { readonly strapi: Core.Strapi }) {
  const checking = checkingService({ strapi });
  return {
    async check(ctx: Context) {
      const request = validRequest(checkArticleRequest, ctx.request.body);
      requireAbility(strapi, ctx, 'read', storyTypeFor(strapi, request.model).uid);
      ctx.body = await checking.checkArticle(request, {
        mayRead: (uid, record) => may(strapi, ctx, 'read', uid, record),
        mayUpdate: (uid, record) => may(strapi, ctx, 'update', uid, record),
        mayReadFile: (file) => mayReadFile(strapi, ctx, file),
      });
    },

    /** What readers saw on a day; `printed: null` when the story was not published then. */
    async printed(ctx: Context) {
      const { model, documentId, locale, on } = validRequest(printedRequest, ctx.query);
      const { uid } = storyTypeFor(strapi, model);
      requireAbility(strapi, ctx, 'read', uid);
      ctx.body = { printed: await printedAt(strapi, { uid, documentId, locale: locale ?? null, at: endOf(on) }) };
    },
  };
}

/** The last moment that is meant. */
function endOf(on: string | undefined): Instant {
  if (on === undefined) return now();
  return readInstant(on) ?? readInstant(`${on}T23:59:59.999Z`) ?? now();
}
