import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { pasteRequest, receiptRequest } from '../../../contracts/paste';
import { draftRow } from '../articles/draft-row';
import { administratorId, requireAbility } from '../gate/admin-ability';
import { refuseUnknown } from '../errors/refusals';
import { validRequest } from '../errors/valid-request';
import { filingService } from '../services/filing';
import { keptPayload } from '../services/receipts';
import { storyTypeFor } from '../services/story-type-for';

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
      const model = storyTypeFor(strapi, request.model).uid;
      requireAbility(strapi, ctx, 'create', model);
      ctx.status = 201;
      ctx.body = await filing.filePaste({ ...request, model, receivedBy: administratorId(ctx) });
    },

    /** The payload as it was received, as a file to keep: never shown as a page. */
    async receipt(ctx: Context) {
      const kept = await keptPayload(strapi, receiptRequest.parse(ctx.params).id);
      if (!kept) throw refuseUnknown('There is no such receipt.');
      const draft = await draftRow(strapi, storyTypeFor(strapi, kept.uid), kept.documentId, null);
      requireAbility(strapi, ctx, 'read', kept.uid, draft?.row);
      ctx.attachment(`${kept.documentId}.txt`);
      ctx.set('Content-Type', `text/plain; charset=${kept.encoding === 'utf8' ? 'utf-8' : 'utf-16le'}`);
      ctx.body = kept.payload;
    },
  };
}
