import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { decideTermsRequest, termsRequest } from '../../../contracts/terms';
import { draftRow } from '../articles/drafts/draft-row';
import { recordRow } from '../articles/rows/record-row';
import { sourceType, type TermsHolder } from '../articles/rights/stored-terms';
import { refuseUnknown } from '../errors/refusals';
import { validRequest } from '../errors/valid-request';
import { maySeeEditorsNotes, requireAbility } from '../gate/admin-ability';
import { decideTerms, showTerms } from '../services/rights/decide-terms';
import { storyTypeFor } from '../services/filing/story-type-for';

/** The door for usage terms as rules: of one story, or of all stories of a source. */
export function termsController({ strapi }: { readonly strapi: Core.Strapi }) {
  /** Whose rules are meant, when this person may do this to the record. */
  async function holderFor(ctx: Context, action: 'read' | 'update', { model, documentId, locale }: Asked): Promise<TermsHolder> {
    const source = sourceType(strapi, model);
    const map = source ?? storyTypeFor(strapi, model);
    const found = source ? await recordRow(strapi, source, documentId) : (await draftRow(strapi, map, documentId, locale ?? null))?.row;
    if (!found) throw refuseUnknown({ code: 'no-record' });
    requireAbility(strapi, ctx, action, map.uid, found);
    return { kind: source ? 'source' : 'story', map, documentId };
  }

  return {
    async show(ctx: Context) {
      const request = validRequest(termsRequest, ctx.query);
      ctx.body = await showTerms(strapi, await holderFor(ctx, 'read', request), { locale: request.locale ?? null, withNotes: maySeeEditorsNotes(ctx) });
    },

    async decide(ctx: Context) {
      const request = validRequest(decideTermsRequest, ctx.request.body);
      const holder = await holderFor(ctx, 'update', request);
      await decideTerms(strapi, holder, request);
      ctx.body = await showTerms(strapi, holder, { locale: null, withNotes: maySeeEditorsNotes(ctx) });
    },
  };
}

interface Asked {
  readonly model: string;
  readonly documentId: string;
  readonly locale?: string | undefined;
}
