import type { Core } from '@strapi/strapi';
import { decide } from '../../../../newsroom/rights/decide';
import { storiesUnderRights } from '../../articles/rights/stories-under-rights';
import type { TypeMap } from '../../articles/shape/story-map';
import { refuseInput } from '../../errors/refusals';
import { refuseHeld } from '../../gate/refuse-held';
import { now } from '../../ground/clock';
import { lockUntilCommit } from '../../ground/lock-until-commit';
import { endApproval, keepApproval } from './approvals';
import { recordAct } from '../ledger/ledger';

/** One draft, by its row too. */
export interface DraftToApprove {
  readonly map: TypeMap;
  readonly documentId: string;
  readonly locale: string | null;
  readonly id: number;
}

/**
 * Approves a draft that nothing but its embargo holds: the rights clock publishes it when the embargo ends, as it stands now.
 * @throws a refusal (400) when nothing holds it, or something else does.
 */
export async function approve(strapi: Core.Strapi, { map, documentId, locale, id }: DraftToApprove): Promise<void> {
  await strapi.db.transaction(async () => {
    await lockUntilCommit(strapi, `${map.uid}:${documentId}`);
    const [row] = await storiesUnderRights(strapi, map, [id]);
    const decision = row && decide(row.story, now());
    if (!row || decision?.outcome !== 'held') throw refuseInput({ code: 'nothing-to-approve' }, ['documentId']);
    const others = decision.holds.filter(({ reason }) => reason !== 'embargoed');
    if (others.length > 0) throw refuseHeld([{ documentId, locale, headline: row.story.headline, holds: others, pictures: row.story.pictures }], map);
    await keepApproval(strapi, { uid: map.uid, documentId, locale });
    await recordAct(strapi, { act: 'approved', uid: map.uid, documentId, locale, facts: { holds: decision.holds } });
  });
}

/** Takes an approval back. `false` when there was none. */
export async function withdrawApproval(strapi: Core.Strapi, { map, documentId, locale }: DraftToApprove): Promise<boolean> {
  return strapi.db.transaction(async () => {
    const isEnded = await endApproval(strapi, { uid: map.uid, documentId, locale });
    if (isEnded) await recordAct(strapi, { act: 'lapsed', uid: map.uid, documentId, locale });
    return isEnded;
  });
}
