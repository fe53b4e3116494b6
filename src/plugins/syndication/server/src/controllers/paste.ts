import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { pasteRequest } from '../../../contracts/paste';
import { administratorId, requireAbility } from '../gate/admin-ability';
import { validRequest } from '../errors/valid-request';
import { filingService } from '../services/filing';

/** The door for pasted text. */
export function pasteController({ strapi }: { readonly strapi: Core.Strapi }) {
  const filing = filingService({ strapi });
  return {
    async read(ctx: Context) {
      const { text } = validRequest(pasteRequest, ctx.request.body);
      ctx.body = { reading: filing.readPaste(text) };
    },

    async file(ctx: Context) {
      const request = validRequest(pasteRequest, ctx.request.body);
      const model = filing.storyType(request.model);
      requireAbility(ctx, 'plugin::content-manager.explorer.create', model);
      ctx.status = 201;
      ctx.body = await filing.filePaste({ ...request, model, receivedBy: administratorId(ctx) });
    },
  };
}
