import type { AttributionAnswer, AttributionForm, AttributionForms } from '../../../../contracts/attribution';
import { RENDERERS, type PublishedAttribution } from './attribution';

/** An attribution in the forms asked for; those that were not cost nothing. */
export function inForms(published: PublishedAttribution, forms: readonly AttributionForm[]): AttributionAnswer {
  return Object.fromEntries(forms.map((form) => [form, inForm(published, form)]));
}

/**
 * An attribution in one form. It is rendered once for as long as the attribution is in use; whoever asks gets a copy,
 * because what stands in an answer may still be changed by others.
 */
export function inForm(published: PublishedAttribution, form: AttributionForm): AttributionForms[AttributionForm] {
  const forms = rendered.get(published) ?? new Map<AttributionForm, Rendered>();
  rendered.set(published, forms);
  const once = forms.get(form) ?? renderOnce(published, form);
  forms.set(form, once);
  return once.json === null ? once.text : copyOf(once.json);
}

/** A text, or anything else as JSON: reading that is the cheapest way to a copy. */
type Rendered = { readonly json: null; readonly text: string | null } | { readonly json: string };

const copyOf: (json: string) => AttributionForms[AttributionForm] = JSON.parse;

const rendered = new WeakMap<PublishedAttribution, Map<AttributionForm, Rendered>>();

function renderOnce(published: PublishedAttribution, form: AttributionForm): Rendered {
  const answer = RENDERERS[form](published);
  return typeof answer === 'object' && answer !== null ? { json: JSON.stringify(answer) } : { json: null, text: answer };
}
