import type { Core } from '@strapi/strapi';
import type { RadarAnswer, RadarEmbargo, RadarGroup, RadarStory } from '../../../../contracts/radar';
import { decide } from '../../../../newsroom/rights/decide';
import { readInstant, type Instant } from '../../../../newsroom/story/news-date';
import { foundStories, type FoundStory } from '../../articles/drafts/found-stories';
import { radarSearches, type RadarKind } from '../../articles/drafts/radar-searches';
import { readableDrafts } from '../../articles/drafts/readable-drafts';
import { storiesUnderRights, type RuledRow } from '../../articles/rights/stories-under-rights';
import type { TypeMap } from '../../articles/shape/story-map';
import { answerHold } from '../../gate/refuse-held';
import { now } from '../../ground/clock';
import { approvals } from '../standing/approvals';
import type { ReadableType } from './readable-types';
import { latestTombstones } from '../standing/tombstones';
import { unconfirmedSources, type MayRead } from './unconfirmed-sources';

/** How far to look, and for whom. */
export interface RadarAsked {
  readonly days: number;
  readonly limit: number;
  readonly types: readonly ReadableType[];
  readonly mayReadSource: MayRead;
}

/** What ends in the next days and what needs somebody: counted by the database, and only what is listed is loaded and decided. */
export async function radar(strapi: Core.Strapi, { days, limit, types, mayReadSource }: RadarAsked): Promise<RadarAnswer> {
  const at = now();
  const look: Look = { now: at, until: daysFrom(at, days), limit };
  const [embargoes, rights, withheld] = [await find(strapi, types, 'embargoes', look), await find(strapi, types, 'rights', look), await find(strapi, types, 'withheld', look)];
  return {
    days,
    now: at,
    until: look.until,
    embargoes: { total: embargoes.total, rows: await asEmbargoes(strapi, embargoes.rows) },
    rights: { total: rights.total, rows: rights.rows.map(asStory) },
    withheld: { total: withheld.total, rows: withheld.rows.map(asStory) },
    killed: await killedLately(strapi, types, daysFrom(at, -days), limit),
    sources: await unconfirmedSources(strapi, mayReadSource, limit),
  };
}

interface Look {
  readonly now: Instant;
  readonly until: Instant;
  readonly limit: number;
}

interface TypedStory extends FoundStory {
  readonly map: TypeMap;
}

async function find(strapi: Core.Strapi, types: readonly ReadableType[], kind: RadarKind, look: Look): Promise<RadarGroup<TypedStory>> {
  const rows: TypedStory[] = [];
  let total = 0;
  for (const { map, readable } of types) {
    for (const search of radarSearches(strapi, map, kind, { now: new Date(look.now), until: new Date(look.until) })) {
      const found = await foundStories(strapi, map, { ...search, where: { $and: [readable, search.where] } }, look.now, look.limit);
      rows.push(...found.rows.map((row) => ({ ...row, map })));
      total += found.total;
    }
  }
  const earliestFirst = rows.toSorted((one, other) => one.at.localeCompare(other.at));
  return { total, rows: (kind === 'withheld' ? earliestFirst.toReversed() : earliestFirst).slice(0, look.limit) };
}

async function asEmbargoes(strapi: Core.Strapi, rows: readonly TypedStory[]): Promise<readonly RadarEmbargo[]> {
  const approved = new Set((await approvals(strapi)).map(({ uid, documentId, locale }) => `${uid} ${documentId} ${locale ?? ''}`));
  const stories = new Map<string, RuledRow['story']>();
  for (const map of new Set(rows.map((row) => row.map))) {
    const ids = rows.filter((row) => row.map === map).map(({ id }) => id);
    for (const { id, story } of await storiesUnderRights(strapi, map, ids)) stories.set(`${map.uid} ${id}`, story);
  }
  return rows.map((row) => {
    const { map, documentId, locale, id, at } = row;
    const story = stories.get(`${map.uid} ${id}`);
    const decision = story && decide(story, at);
    const heldThen = story && decision?.outcome === 'held' ? decision.holds.map((hold) => answerHold(hold, map, story)) : [];
    return { ...asStory(row), isApproved: approved.has(`${map.uid} ${documentId} ${locale ?? ''}`), heldThen };
  });
}

/** As many as feeds carry, at most: a house that kills more in some days has other worries. */
async function killedLately(strapi: Core.Strapi, types: readonly ReadableType[], since: Instant, limit: number): Promise<RadarGroup<RadarStory>> {
  const killed: RadarStory[] = [];
  for (const { map, readable } of types) {
    const stones = (await latestTombstones(strapi, map.uid, since)).filter(({ reason }) => reason === 'killed');
    const drafts = await readableDrafts(strapi, map, readable, stones.map(({ documentId }) => documentId));
    for (const { documentId, at } of stones) {
      const draft = drafts.find((one) => one.documentId === documentId);
      if (draft) killed.push({ model: map.uid, documentId, locale: draft.locale, headline: draft.headline, isPublished: false, at });
    }
  }
  return { total: killed.length, rows: killed.toSorted((one, other) => other.at.localeCompare(one.at)).slice(0, limit) };
}

function asStory({ map, documentId, locale, headline, isPublished, at }: TypedStory): RadarStory {
  return { model: map.uid, documentId, locale, headline, isPublished, at };
}

function daysFrom(at: Instant, days: number): Instant {
  return readInstant(new Date(Date.parse(at) + days * 24 * 3_600_000).toISOString()) ?? at;
}
