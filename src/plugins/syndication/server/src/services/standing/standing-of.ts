import type { Core } from '@strapi/strapi';
import type { StandingAnswer } from '../../../../contracts/rights-action';
import { decide } from '../../../../newsroom/rights/decide';
import { languagesShown } from '../../articles/drafts/listed-drafts';
import { draftStandings, strictest } from '../../articles/drafts/standing';
import { storiesUnderRights } from '../../articles/rights/stories-under-rights';
import { now } from '../../ground/clock';
import { approvalOf } from './approvals';
import type { DraftToApprove } from './approve';
import { slugsOf, tombstoneOf } from './tombstones';

/** How a story stands, in figures: what a decision about it would reach. */
export async function standingOf(strapi: Core.Strapi, { map, documentId, locale, id }: DraftToApprove): Promise<Omit<StandingAnswer, 'outcome'>> {
  const drafts = await draftStandings(strapi, map, documentId);
  const published = (await languagesShown(strapi, map, [documentId])).get(documentId) ?? 0;
  const approval = await approvalOf(strapi, { uid: map.uid, documentId, locale });
  return {
    pubStatus: strictest(drafts),
    isPublished: published > 0,
    languages: { drafts: drafts.length, published },
    addresses: (await slugsOf(strapi, map.uid, documentId)).length,
    embargoAlone: await embargoAlone(strapi, { map, id }),
    tombstone: await tombstoneOf(strapi, map.uid, documentId),
    approval: approval && { at: approval.at, by: approval.by },
  };
}

/** The end of the embargo of a draft that nothing else holds. */
async function embargoAlone(strapi: Core.Strapi, { map, id }: Pick<DraftToApprove, 'map' | 'id'>): Promise<string | null> {
  const [row] = await storiesUnderRights(strapi, map, [id]);
  const decision = row && decide(row.story, now());
  if (decision?.outcome !== 'held') return null;
  const [first, ...others] = decision.holds;
  return first.reason === 'embargoed' && others.length === 0 ? first.until : null;
}
