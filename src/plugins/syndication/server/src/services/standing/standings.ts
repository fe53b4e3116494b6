import type { Core } from '@strapi/strapi';
import type { ListedStanding, ListedState, ListFilterAnswer, ListFilterRequest, StandingsAnswer, StandingsRequest } from '../../../../contracts/standings';
import { decide } from '../../../../newsroom/rights/decide';
import type { Hold } from '../../../../newsroom/rights/hold';
import type { Instant } from '../../../../newsroom/story/news-date';
import type { DraftRow } from '../../articles/drafts/draft-row';
import { listConditions } from '../../articles/drafts/list-conditions';
import { languagesShown, latestDrafts, listedDrafts } from '../../articles/drafts/listed-drafts';
import { storiesUnderRights, type RuledRow } from '../../articles/rights/stories-under-rights';
import type { TypeMap } from '../../articles/shape/story-map';
import { answerHold } from '../../gate/refuse-held';
import { now } from '../../ground/clock';
import { defaultedLanguage } from '../filing/default-language';

/** Whether the person who asks may read a draft. */
type MayRead = (row: unknown) => boolean;

/** How the stories of a list stand, in a number of queries that does not depend on how many there are. */
export async function standings(strapi: Core.Strapi, map: TypeMap, { documentIds, locale }: StandingsRequest, mayRead: MayRead): Promise<StandingsAnswer> {
  const readable = (await listedDrafts(strapi, map, documentIds, await defaultedLanguage(strapi, locale))).filter(({ row }) => mayRead(row));
  const [stories, shown] = [await loadDrafts(strapi, map, readable), await languagesShown(strapi, map, documentIds)];
  const at = now();
  return { standings: stories.map((row) => answer(row, map, at, shown.get(row.documentId) ?? 0)) };
}

/**
 * What narrows a list to stories that stand so. No field says that a story is held or clear, and nothing is stored that could be wrong a
 * minute later: the latest drafts are looked at, and the documents named that are so now.
 */
export async function listFilter(strapi: Core.Strapi, map: TypeMap, { wanted, locale }: ListFilterRequest, mayRead: MayRead): Promise<ListFilterAnswer> {
  const at = now();
  if (wanted !== 'held' && wanted !== 'clear') {
    return { filters: listConditions(wanted, map, new Date(at), new Date(Date.parse(at) + SOON)), counted: null };
  }
  const found: string[] = [];
  let looked = 0;
  let isAtEnd = false;
  const language = await defaultedLanguage(strapi, locale);
  while (!isAtEnd && found.length <= MOST_NAMED && looked < MOST_LOOKED_AT) {
    const drafts = await latestDrafts(strapi, map, language, { offset: looked, limit: LOOKED_AT_ONCE });
    const stories = await loadDrafts(strapi, map, drafts.filter(({ row }) => mayRead(row)));
    found.push(...stories.filter(({ story }) => stateOf(holdsOf(story, at)) === wanted).map(({ documentId }) => documentId));
    looked += drafts.length;
    isAtEnd = drafts.length < LOOKED_AT_ONCE;
  }
  const named = found.slice(0, MOST_NAMED);
  return { filters: [{ documentId: { $in: named } }], counted: { found: named.length, looked, isCapped: !isAtEnd || found.length > named.length } };
}

/** Seven days, in milliseconds. */
const SOON = 7 * 24 * 3600 * 1000;
/** Strapi reads lists of 100 from an address, and Node addresses of 16 kB. */
const MOST_NAMED = 100;
const MOST_LOOKED_AT = 1000;
const LOOKED_AT_ONCE = 200;

/** Drafts as they were listed: a query for many answers in any order. */
async function loadDrafts(strapi: Core.Strapi, map: TypeMap, drafts: readonly DraftRow[]): Promise<readonly RuledRow[]> {
  const stories = new Map((await storiesUnderRights(strapi, map, drafts.map(({ id }) => id))).map((row) => [row.id, row]));
  return drafts.flatMap(({ id }) => stories.get(id) ?? []);
}

function answer({ documentId, story }: RuledRow, map: TypeMap, at: Instant, shown: number): ListedStanding {
  const holds = holdsOf(story, at);
  const state = stateOf(holds);
  const { expiry } = story.rights;
  return {
    documentId,
    headline: story.headline,
    state,
    holds: holds.map((hold) => answerHold(hold, map, story)),
    until: state === 'embargoed' ? (holds.flatMap((hold) => embargoEnd(hold) ?? []).sort().at(-1) ?? null) : null,
    expires: expiry?.kind === 'at' ? expiry.instant : null,
    languagesShown: shown,
  };
}

function holdsOf(story: RuledRow['story'], at: Instant): readonly Hold[] {
  const decision = decide(story, at);
  return decision.outcome === 'held' ? decision.holds : [];
}

function stateOf(holds: readonly Hold[]): ListedState {
  const isHeldBy = (...reasons: readonly Hold['reason'][]) => holds.some(({ reason }) => reasons.includes(reason));
  if (holds.length === 0) return 'clear';
  if (isHeldBy('killed')) return 'killed';
  if (isHeldBy('withheld')) return 'withheld';
  if (isHeldBy('expired', 'terms-expired', 'retention-ended')) return 'expired';
  return holds.every((hold) => embargoEnd(hold) !== null) ? 'embargoed' : 'held';
}

/** When a hold ends by itself; `null` for one that somebody has to mend. */
function embargoEnd(hold: Hold): Instant | null {
  if (hold.reason === 'embargoed') return hold.until;
  return hold.reason === 'terms-embargo' && hold.until.kind === 'at' ? hold.until.instant : null;
}
