import type { Core } from '@strapi/strapi';
import type { AttributionAnswer, AttributionForm, AttributionForms } from '../../../contracts/attribution';
import { attributionOf, type Attribution } from '../../../newsroom/attribution/attribution';
import { renderHtml } from '../../../newsroom/attribution/render/html';
import { renderJsonLd } from '../../../newsroom/attribution/render/json-ld';
import { renderText } from '../../../newsroom/attribution/render/text';
import { loadStories } from '../articles/load-stories';
import type { TypeMap } from '../articles/story-map';

/** One renderer a form. */
export const RENDERERS: { readonly [Form in AttributionForm]: (attribution: Attribution) => AttributionForms[Form] } = {
  text: renderText,
  html: renderHtml,
  jsonLd: renderJsonLd,
};

/** An attribution in the forms asked for; those that were not cost nothing. */
export function inForms(attribution: Attribution, forms: readonly AttributionForm[]): AttributionAnswer {
  return Object.fromEntries(forms.map((form) => [form, RENDERERS[form](attribution)]));
}

/** The attributions of rows, by row id, in a number of queries that does not depend on how many rows there are. */
export async function loadAttributions(
  strapi: Core.Strapi,
  map: TypeMap,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Attribution | null>> {
  const rows = await loadStories(strapi, map, ids);
  return new Map(rows.map(({ id, story }) => [id, attributionOf(story)]));
}
