import type { AttributionForm, AttributionForms } from '../../../../contracts/attribution';
import { attributionOf, type Attribution, type CreditedStory } from '../../../../newsroom/attribution/attribution';
import { citedWorkOf } from '../../../../newsroom/attribution/cited-work-of';
import { chooseLocale } from '../../../../newsroom/attribution/locales/choose-locale';
import type { AttributionLocale } from '../../../../newsroom/attribution/locales/locale';
import type { Presentation } from '../../../../newsroom/attribution/presentation';
import { REFERENCE_FORMATS, type ReferenceFormat } from '../../../../newsroom/attribution/references';
import { headTags } from '../../../../newsroom/attribution/render/head';
import { renderHtml } from '../../../../newsroom/attribution/render/html';
import { renderJsonLd } from '../../../../newsroom/attribution/render/json-ld';
import { renderMarkdown } from '../../../../newsroom/attribution/render/markdown';
import { renderText } from '../../../../newsroom/attribution/render/text';

/** An attribution, and the language in which its article is published. */
export interface PublishedAttribution {
  readonly attribution: Attribution;
  readonly locale: AttributionLocale;
}

/** One renderer a form. */
export const RENDERERS: { readonly [Form in AttributionForm]: (published: PublishedAttribution) => AttributionForms[Form] } = {
  text: ({ attribution, locale }) => renderText(attribution, locale),
  html: ({ attribution, locale }) => renderHtml(attribution, locale),
  markdown: ({ attribution, locale }) => renderMarkdown(attribution, locale),
  jsonLd: ({ attribution }) => renderJsonLd(attribution),
  // A republisher cannot grant the right to mine what others own.
  head: ({ attribution }) =>
    headTags(attribution, { indexing: attribution.presentation.indexing, page: null, tdm: { isReserved: true, policy: null }, licence: null }),
  parts: ({ attribution }) => attribution,
  cslJson: ({ attribution }) => reference(attribution, REFERENCE_FORMATS['csl-json']),
  bibtex: ({ attribution }) => reference(attribution, REFERENCE_FORMATS.bibtex),
  ris: ({ attribution }) => reference(attribution, REFERENCE_FORMATS.ris),
};

/** The attribution of a story with the house's own style; `null` when nothing is due. */
export function publishedAttribution(story: CreditedStory, locale: string | null, house: Presentation): PublishedAttribution | null {
  const attribution = attributionOf(story, house);
  return attribution && { attribution, locale: chooseLocale(locale) };
}

function reference(attribution: Attribution, { write }: ReferenceFormat): string | null {
  const work = citedWorkOf(attribution);
  return work && write(work);
}
