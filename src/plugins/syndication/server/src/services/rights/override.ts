import type { Core } from '@strapi/strapi';
import { decide } from '../../../../newsroom/rights/decide';
import { overrideKey, type Override } from '../../../../newsroom/rights/override';
import { writeDrafts } from '../../articles/drafts/standing';
import { storiesUnderRights, type RuledStory } from '../../articles/rights/stories-under-rights';
import { refuseInput } from '../../errors/refusals';
import { acting, actorOf } from '../../ground/acting';
import { now } from '../../ground/clock';
import { lockUntilCommit } from '../../ground/lock-until-commit';
import type { DraftToApprove } from '../standing/approve';
import { recordAct } from '../ledger/ledger';

/**
 * Lets somebody answer for one hold of a draft, with a reason: it holds the draft no more, as long as it is this very hold.
 * @throws a refusal (400) when nothing of the kind holds the draft, and for what nobody may override.
 */
export async function override(strapi: Core.Strapi, draft: DraftToApprove, { key, reason }: Pick<Override, 'key' | 'reason'>): Promise<void> {
  await changeOverrides(strapi, draft, async (story) => {
    const decision = decide(story, now());
    const hold = decision.outcome === 'held' ? decision.holds.find((one) => overrideKey(one, story) === key) : undefined;
    if (!hold) throw refuseInput({ code: 'no-hold' }, ['hold']);
    await recordAct(strapi, { act: 'overridden', ...placeOf(draft), reason, facts: { hold } });
    return [...story.overrides, { key, reason, by: actorOf(strapi) ?? 'script', at: now() }];
  });
}

/** Takes an override back: what it answered for holds again. @throws a refusal (400) when there is none. */
export async function withdrawOverride(strapi: Core.Strapi, draft: DraftToApprove, key: string): Promise<void> {
  await changeOverrides(strapi, draft, async ({ overrides }) => {
    if (!overrides.some((one) => one.key === key)) throw refuseInput({ code: 'no-override' }, ['hold']);
    await recordAct(strapi, { act: 'override-withdrawn', ...placeOf(draft), facts: { hold: key } });
    return overrides.filter((one) => one.key !== key);
  });
}

async function changeOverrides(strapi: Core.Strapi, draft: DraftToApprove, change: (story: RuledStory) => Promise<readonly Override[]>): Promise<void> {
  const { map, documentId, locale, id } = draft;
  await strapi.db.transaction(async () => {
    await lockUntilCommit(strapi, `${map.uid}:${documentId}`);
    const [row] = await storiesUnderRights(strapi, map, [id]);
    if (!row) throw refuseInput({ code: 'draft-gone' }, ['documentId']);
    const overrides = await change(row.story);
    await acting({ isRecorded: true }, () => writeDrafts(strapi, map, documentId, [locale], { overrides }));
  });
}

const placeOf = ({ map, documentId, locale }: DraftToApprove) => ({ uid: map.uid, documentId, locale });
