import { hostOf, readAddress } from '../../../story/address';
import { attribute, childrenOf, textOf, type MarkupElement } from '../../markup/markup';
import { readLanguageTag } from '../../values/language-tag';

/** Of statements in several languages those of the item's own, else those of the first one's language. Empty ones say nothing. */
export function inLanguage(elements: readonly MarkupElement[], language: string | null): readonly MarkupElement[] {
  const worded = elements.filter((element) => textOf(element) !== null);
  const own = worded.filter((element) => isIn(element, language));
  const first = worded[0];
  return own.length > 0 || first === undefined ? own : worded.filter((element) => tongue(element) === tongue(first));
}

const tongue = (element: MarkupElement): string | null => readLanguageTag(attribute(element, 'xml:lang'))?.split('-')[0] ?? null;
const isIn = (element: MarkupElement, language: string | null): boolean => tongue(element) === null || tongue(element) === (language?.split('-')[0] ?? null);

/**
 * Who a party is: its own name, the name that an `assert` of the item gives to its code, or its `literal` (NewsML-G2 §“Flexible property”).
 * A code alone names nobody.
 */
export function partyName(party: MarkupElement | null, item: MarkupElement, language: string | null): string | null {
  if (party === null) return null;
  const own = nameIn(party, language);
  const keys = ['qcode', 'uri', 'literal'] as const;
  const asserted = childrenOf(item, 'assert').find((assert) => keys.some((key) => attribute(party, key) !== null && attribute(assert, key) === attribute(party, key)));
  return own ?? (asserted ? nameIn(asserted, language) : null) ?? attribute(party, 'literal');
}

function nameIn(element: MarkupElement, language: string | null): string | null {
  return textOf(inLanguage(childrenOf(element, 'name'), language)[0] ?? null);
}

/** A provider's code is its name in short: `nprov:AFP`, `http://cv.iptc.org/newscodes/newsprovider/AFP`. An address gives its host. */
export function codeName(party: MarkupElement | null): string | null {
  const code = attribute(party, 'qcode')?.replace(/^[^:]*:/, '') ?? null;
  const uri = attribute(party, 'uri');
  const address = uri === null ? null : readAddress(uri);
  return code ?? (address === null ? null : address.includes('/newsprovider/') ? (address.split('/').at(-1) ?? null) : hostOf(address));
}

/** The last part of a code, in small letters, whatever alias its scheme has: `stat:usable`, `http://…/drol/caption`. */
export function localCode(element: MarkupElement | null, name = 'qcode'): string {
  const code = attribute(element, name) ?? (name === 'qcode' ? attribute(element, 'uri') : null) ?? '';
  return code.toLowerCase().replace(/^.*[:/#]/, '');
}
