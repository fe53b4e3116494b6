import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { offerRequest, takeOfferRequest } from '../../../contracts/offer';
import { draftRow } from '../articles/drafts/draft-row';
import { validRequest } from '../errors/valid-request';
import { refuseUnknown } from '../errors/refusals';
import { administratorId, maySeeEditorsNotes, requireAbility } from '../gate/admin-ability';
import { offersService } from '../services/filing/offers';
import { storyTypeFor } from '../services/filing/story-type-for';

/** The door for newer versions of stories that editors had changed. */
export function offersController({ strapi }: { readonly strapi: Core.Strapi }) {
  const offers = offersService({ strapi });

  async function requireDraft(ctx: Context, action: 'read' | 'update', model: string, documentId: string): Promise<void> {
    const draft = await draftRow(strapi, storyTypeFor(strapi, model), documentId, null);
    if (!draft) throw refuseUnknown({ code: 'no-draft' });
    requireAbility(strapi, ctx, action, model, draft.row);
  }

  return {
    async show(ctx: Context) {
      const { model, documentId } = validRequest(offerRequest, ctx.query);
      await requireDraft(ctx, 'read', model, documentId);
      const offer = await offers.offerOf(model, documentId);
      const seen = offer?.changes.filter(({ field }) => field !== 'editorsNote' || maySeeEditorsNotes(ctx));
      ctx.body = { offer: offer && { ...offer, changes: seen } };
    },

    async take(ctx: Context) {
      const request = validRequest(takeOfferRequest, ctx.request.body);
      await requireDraft(ctx, 'update', request.model, request.documentId);
      await offers.takeOffer(request, administratorId(ctx));
      ctx.body = { offer: null };
    },
  };
}
