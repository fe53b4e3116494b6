import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { fidelityRequest } from '../../../contracts/fidelity';
import { overridesRequest } from '../../../contracts/overrides';
import { termsWordsRequest } from '../../../contracts/terms-words';
import { draftRow } from '../articles/drafts/draft-row';
import { recordRow } from '../articles/rows/record-row';
import { draftStandings } from '../articles/drafts/standing';
import { sourceType } from '../articles/rights/stored-terms';
import { wordsOnTerms } from '../articles/rights/words-on-terms';
import { refuseUnknown } from '../errors/refusals';
import { validRequest } from '../errors/valid-request';
import { requireAbility } from '../gate/admin-ability';
import { mayReadField } from '../gate/may-read-field';
import type { DraftToApprove } from '../services/standing/approve';
import { fidelityOf } from '../services/rights/fidelity-of';
import { overridesOf } from '../services/rights/overrides-of';
import { storyTypeFor } from '../services/filing/story-type-for';

/** The door for what an editor looks at before deciding: the words of the terms, what was answered for, what the desk changed. */
export function rightsWordsController({ strapi }: { readonly strapi: Core.Strapi }) {
  /** The draft that is meant, when this person may read it. */
  async function draftFor(ctx: Context, { model, documentId, locale }: Asked): Promise<DraftToApprove> {
    const map = storyTypeFor(strapi, model);
    const draft = await draftRow(strapi, map, documentId, locale ?? null);
    if (!draft) throw refuseUnknown({ code: 'no-story' });
    requireAbility(strapi, ctx, 'read', map.uid, draft.row);
    const standing = (await draftStandings(strapi, map, documentId)).find(({ id }) => id === draft.id);
    return { map, documentId, locale: standing?.locale ?? null, id: draft.id };
  }

  return {
    async fidelity(ctx: Context) {
      ctx.body = await fidelityOf(strapi, await draftFor(ctx, validRequest(fidelityRequest, ctx.query)));
    },

    async overrides(ctx: Context) {
      const { map, id } = await draftFor(ctx, validRequest(overridesRequest, ctx.query));
      ctx.body = await overridesOf(strapi, map, id);
    },

    async words(ctx: Context) {
      const { model, documentId, locale = null } = validRequest(termsWordsRequest, ctx.query);
      const source = sourceType(strapi, model);
      const map = source ?? storyTypeFor(strapi, model);
      const row = source ? await recordRow(strapi, source, documentId) : (await draftRow(strapi, map, documentId, locale))?.row;
      const asked = { kind: source ? 'source' : 'story', map, documentId, locale, mayReadField: (attribute: string) => mayReadField(strapi, ctx, map.uid, attribute) } as const;
      const words = row ? await wordsOnTerms(strapi, asked) : null;
      if (words === null) throw refuseUnknown({ code: 'no-record' });
      requireAbility(strapi, ctx, 'read', map.uid, row);
      ctx.body = words;
    },
  };
}

interface Asked {
  readonly model: string;
  readonly documentId: string;
  readonly locale?: string | undefined;
}
