import type { Core } from '@strapi/strapi';
import type { Presentation } from '../../../../newsroom/attribution/presentation';
import type { Instant } from '../../../../newsroom/story/news-date';
import { shownPictures } from '../../articles/rows/article-to-story';
import { loadStories } from '../../articles/rows/load-stories';
import type { TypeMap } from '../../articles/shape/story-map';
import { now } from '../../ground/clock';
import { databaseStamp } from '../../ground/database-stamp';
import { keptWhileUnwritten } from '../../ground/kept-while-unwritten';
import { publishedAttribution, type PublishedAttribution } from './attribution';
import { houseStyle, houseStyleUnder } from './house-style';

/** Attributions by row id; `null` where nothing is due. */
export type Attributions = ReadonlyMap<number, PublishedAttribution | null>;

/**
 * The attributions of rows as they stand now, in one small query when all of them were read since anything was written,
 * and in two when not, however many they are.
 */
export async function loadAttributions(strapi: Core.Strapi, map: TypeMap, ids: readonly number[]): Promise<Attributions> {
  // Before the facts: what is written between the two ends with the stamp.
  const stamp = await databaseStamp(strapi);
  if (stamp === null) return new Map((await readAttributions(strapi, map, ids, await houseStyle(strapi))).map(({ id, attribution }) => [id, attribution]));
  const kept = attributions(strapi, stamp);
  const all = new Map<number, PublishedAttribution | null>();
  for (const id of ids) {
    const known = kept.get(`${map.uid} ${id}`);
    if (known !== undefined && !isOver(known)) all.set(id, known.attribution);
  }
  const read = await readAttributions(strapi, map, ids.filter((id) => !all.has(id)), await houseStyleUnder(strapi, stamp));
  for (const { id, ...known } of read) {
    kept.set(`${map.uid} ${id}`, known);
    all.set(id, known.attribution);
  }
  return all;
}

async function readAttributions(strapi: Core.Strapi, map: TypeMap, ids: readonly number[], house: Presentation): Promise<readonly (KeptAttribution & { readonly id: number })[]> {
  const rows = await loadStories(strapi, map, ids);
  return rows.map(({ id, locale, story }) => {
    const pictures = shownPictures(story.pictures, now());
    const [until = null] = pictures.flatMap(({ shownUntil }) => shownUntil ?? []).toSorted();
    return { id, attribution: publishedAttribution({ ...story, pictures }, locale, house), until };
  });
}

/** An attribution, and the moment from which on it names a picture that is shown no more. */
interface KeptAttribution {
  readonly attribution: PublishedAttribution | null;
  readonly until: Instant | null;
}

function isOver({ until }: KeptAttribution): boolean {
  return until !== null && until <= now();
}

/** How many attributions are kept: a few thousand bytes each, with the forms that were asked for. */
const MOST = 2000;

/** By type and row id. */
const attributions = keptWhileUnwritten<KeptAttribution>(MOST);
