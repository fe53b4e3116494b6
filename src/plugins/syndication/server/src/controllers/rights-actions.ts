import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { approveRequest, correctRequest, liftEmbargoRequest, overrideRequest, refileRequest, standingOfRequest, standingRequest, withdrawOverrideRequest, type StandingAnswer } from '../../../contracts/rights-action';
import { draftRow } from '../articles/drafts/draft-row';
import { draftStandings } from '../articles/drafts/standing';
import { refuseUnknown } from '../errors/refusals';
import { validRequest } from '../errors/valid-request';
import { requireAbility } from '../gate/admin-ability';
import { approve, withdrawApproval, type DraftToApprove } from '../services/standing/approve';
import { correct } from '../services/standing/correct';
import { liftEmbargo } from '../services/standing/lift-embargo';
import { override, withdrawOverride } from '../services/rights/override';
import { recall } from '../services/standing/recall';
import { restore } from '../services/standing/restore';
import { standingOf } from '../services/standing/standing-of';
import { storyTypeFor } from '../services/filing/story-type-for';

/** The door for what is decided about a story as a whole: one action each. */
export function rightsActionsController({ strapi }: { readonly strapi: Core.Strapi }) {
  /** The draft that is meant, when this person may do this to it. */
  async function draftFor(ctx: Context, actions: readonly Ability[], { model, documentId, locale }: Asked): Promise<DraftToApprove> {
    const map = storyTypeFor(strapi, model);
    const draft = await draftRow(strapi, map, documentId, locale ?? null);
    if (!draft) throw refuseUnknown({ code: 'no-story' });
    for (const action of actions) requireAbility(strapi, ctx, action, map.uid, draft.row);
    const standing = (await draftStandings(strapi, map, documentId)).find(({ id }) => id === draft.id);
    return { map, documentId, locale: standing?.locale ?? null, id: draft.id };
  }

  async function answer(ctx: Context, draft: DraftToApprove, outcome: StandingAnswer['outcome'] = 'done'): Promise<void> {
    ctx.body = { outcome, ...(await standingOf(strapi, draft)) } satisfies StandingAnswer;
  }

  function takeOff(pubStatus: 'withheld' | 'canceled') {
    return async (ctx: Context) => {
      const request = validRequest(standingRequest, ctx.request.body);
      const draft = await draftFor(ctx, ['read'], request);
      await answer(ctx, draft, (await recall(strapi, { ...draft, pubStatus, reason: request.reason })) ? 'done' : 'unchanged');
    };
  }

  return {
    kill: takeOff('canceled'),
    withhold: takeOff('withheld'),

    async restore(ctx: Context) {
      const request = validRequest(standingRequest, ctx.request.body);
      const draft = await draftFor(ctx, ['read'], request);
      await restore(strapi, { ...draft, reason: request.reason });
      await answer(ctx, draft);
    },

    async correct(ctx: Context) {
      const { class: correctionClass, ...request } = validRequest(correctRequest, ctx.request.body);
      const draft = await draftFor(ctx, request.publish ? ['update', 'publish'] : ['update'], request);
      await correct(strapi, { ...request, ...draft, correctionClass });
      await answer(ctx, draft);
    },

    async refile(ctx: Context) {
      const request = validRequest(refileRequest, ctx.request.body);
      const draft = await draftFor(ctx, request.publish ? ['update', 'publish'] : ['update'], request);
      await correct(strapi, { ...request, ...draft, correctionClass: 'refile' });
      await answer(ctx, draft);
    },

    async liftEmbargo(ctx: Context) {
      const request = validRequest(liftEmbargoRequest, ctx.request.body);
      const draft = await draftFor(ctx, ['update'], request);
      await liftEmbargo(strapi, { ...draft, reason: request.reason });
      await answer(ctx, draft);
    },

    async override(ctx: Context) {
      const request = validRequest(overrideRequest, ctx.request.body);
      const draft = await draftFor(ctx, ['update'], request);
      await override(strapi, draft, { key: request.hold, reason: request.reason });
      await answer(ctx, draft);
    },

    async withdrawOverride(ctx: Context) {
      const request = validRequest(withdrawOverrideRequest, ctx.request.body);
      const draft = await draftFor(ctx, ['update'], request);
      await withdrawOverride(strapi, draft, request.hold);
      await answer(ctx, draft);
    },

    async approve(ctx: Context) {
      const draft = await draftFor(ctx, ['publish'], validRequest(approveRequest, ctx.request.body));
      await approve(strapi, draft);
      await answer(ctx, draft);
    },

    async withdrawApproval(ctx: Context) {
      const draft = await draftFor(ctx, ['publish'], validRequest(approveRequest, ctx.request.body));
      await answer(ctx, draft, (await withdrawApproval(strapi, draft)) ? 'done' : 'unchanged');
    },

    async standing(ctx: Context) {
      await answer(ctx, await draftFor(ctx, ['read'], validRequest(standingOfRequest, ctx.query)), 'unchanged');
    },
  };
}

type Ability = Parameters<typeof requireAbility>[2];

interface Asked {
  readonly model: string;
  readonly documentId: string;
  readonly locale?: string | undefined;
}
