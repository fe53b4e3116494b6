import type { Core } from '@strapi/strapi';
import type { AttributionAnswer } from '../../../contracts/attribution';
import { attributionOf, type CreditedStory } from '../../../newsroom/attribution/attribution';
import { renderHtml } from '../../../newsroom/attribution/render/html';
import { renderJsonLd } from '../../../newsroom/attribution/render/json-ld';
import { renderText } from '../../../newsroom/attribution/render/text';
import { loadStories } from '../articles/load-stories';
import type { TypeMap } from '../articles/story-map';

/** The attribution of a story in every form, computed from its facts; `null` when nothing is due. */
export function answerAttribution(story: CreditedStory): AttributionAnswer | null {
  const attribution = attributionOf(story);
  return attribution && { text: renderText(attribution), html: renderHtml(attribution), jsonLd: renderJsonLd(attribution) };
}

/** The attributions of rows, by row id, in a number of queries that does not depend on how many rows there are. */
export async function loadAttributions(
  strapi: Core.Strapi,
  map: TypeMap,
  ids: readonly number[],
): Promise<ReadonlyMap<number, AttributionAnswer | null>> {
  const rows = await loadStories(strapi, map, ids);
  return new Map(rows.map(({ id, story }) => [id, answerAttribution(story)]));
}
