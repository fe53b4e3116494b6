import type { Core } from '@strapi/strapi';
import type { OverridesAnswer } from '../../../../contracts/overrides';
import { decide } from '../../../../newsroom/rights/decide';
import { overrideKey } from '../../../../newsroom/rights/override';
import { sayHold } from '../../../../newsroom/rights/say-hold';
import { storiesUnderRights } from '../../articles/rights/stories-under-rights';
import type { TypeMap } from '../../articles/shape/story-map';
import { refuseUnknown } from '../../errors/refusals';
import { now } from '../../ground/clock';

/** What somebody answered for of a draft, and whether its own embargo is in the way. @throws a refusal (404) when the draft is gone. */
export async function overridesOf(strapi: Core.Strapi, map: TypeMap, id: number): Promise<OverridesAnswer> {
  const [row] = await storiesUnderRights(strapi, map, [id]);
  if (!row) throw refuseUnknown({ code: 'no-story' });
  const { story } = row;
  const decision = decide({ ...story, overrides: [] }, now());
  const holds = decision.outcome === 'held' ? decision.holds : [];
  const embargo = holds.find(({ reason }) => reason === 'embargoed' || reason === 'embargo-unreadable');
  return {
    overrides: story.overrides.map(({ key, reason, by, at }) => {
      const hold = holds.find((one) => overrideKey(one, story) === key);
      return { hold: key, message: hold ? sayHold(hold) : null, answersFor: hold ?? null, reason, by, at };
    }),
    embargo: embargo ? { message: sayHold(embargo), hold: embargo } : null,
  };
}
