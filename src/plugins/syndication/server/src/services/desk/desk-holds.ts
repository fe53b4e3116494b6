import type { Core } from '@strapi/strapi';
import type { DeskHoldsAnswer, HeldDraft, HeldFor } from '../../../../contracts/desk-holds';
import { decide } from '../../../../newsroom/rights/decide';
import type { Hold } from '../../../../newsroom/rights/hold';
import { sayHold } from '../../../../newsroom/rights/say-hold';
import { latestReadableDrafts } from '../../articles/drafts/readable-drafts';
import { storiesUnderRights } from '../../articles/rights/stories-under-rights';
import { now } from '../../ground/clock';
import type { ReadableType } from './readable-types';

/** What is held and why, among the drafts that were changed last. */
export async function deskHolds(strapi: Core.Strapi, types: readonly ReadableType[]): Promise<DeskHoldsAnswer> {
  const at = now();
  const groups = new Map<HeldFor, { drafts: number; readonly latest: HeldDraft[] }>();
  let [looked, held, isCapped] = [0, 0, false];
  for (const { map, readable } of types) {
    // One more than is looked at: so we know whether there are more.
    const latest = await latestReadableDrafts(strapi, map, readable, LOOKED_AT + 1);
    isCapped ||= latest.length > LOOKED_AT;
    const ids = latest.slice(0, LOOKED_AT).map(({ id }) => id);
    looked += ids.length;
    const stories = new Map((await storiesUnderRights(strapi, map, ids)).map((row) => [row.id, row]));
    for (const { documentId, locale, story } of ids.flatMap((id) => stories.get(id) ?? [])) {
      const decision = decide(story, at);
      if (decision.outcome === 'clear' || story.pubStatus === 'canceled') continue;
      held += 1;
      for (const [reason, hold] of reasonsOf(decision.holds)) {
        const group = groups.get(reason) ?? { drafts: 0, latest: [] };
        groups.set(reason, group);
        group.drafts += 1;
        if (group.latest.length < LISTED) group.latest.push({ model: map.uid, documentId, locale, headline: story.headline, message: sayHold(hold), hold });
      }
    }
  }
  const reasons = [...groups].map(([reason, group]) => ({ reason, ...group })).toSorted((one, other) => other.drafts - one.drafts || one.reason.localeCompare(other.reason));
  return { looked, isCapped, held, reasons };
}

const LOOKED_AT = 200;
const LISTED = 3;

/** Two pictures without a credit are one reason. */
function reasonsOf(holds: readonly Hold[]): ReadonlyMap<HeldFor, Hold> {
  const reasons = new Map<HeldFor, Hold>();
  for (const hold of holds) {
    const reason = hold.reason === 'missing' ? (`missing-${hold.duty}` as const) : hold.reason;
    if (!reasons.has(reason)) reasons.set(reason, hold);
  }
  return reasons;
}
