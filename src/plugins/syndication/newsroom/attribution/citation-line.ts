import type { Attribution } from './attribution';
import { CITATION_STYLES } from './citation-styles';
import type { CitationStyle } from './citation-styles/cited-work';
import { houseTemplate } from './citation-styles/house-template';
import { citationSentence } from './citation-sentence';
import { citedWorkOf } from './cited-work-of';
import type { AttributionLocale } from './locales/locale';
import type { Presentation } from './presentation';
import { quotedAddress, quotedWords, type Sentence } from './sentence';

/**
 * The citation in the style that the provider or the house wants. The usual one, `retrieved-from`, speaks the language
 * of the block; the academic ones are English.
 */
export function citationLine(attribution: Attribution, locale: AttributionLocale): Sentence | null {
  const { citation, presentation } = attribution;
  if (citation === null) return null;
  if (presentation.citationStyle === 'retrieved-from') return citationSentence(citation, locale, attribution.retrievedFrom);
  const work = citedWorkOf(attribution);
  if (work === null) return null;
  const { beforeAddress, address, afterAddress } = styleOf(presentation)(work);
  return [quotedWords(beforeAddress), ...(address === '' ? [] : [quotedAddress(address)]), ...(afterAddress === '' ? [] : [quotedWords(afterAddress)])];
}

/** A template that cannot be used is as none: the provider's record refuses it at its own door. */
function styleOf({ citationStyle, citationTemplate }: Presentation): CitationStyle {
  if (citationStyle !== 'house-template' || citationTemplate === null) return CITATION_STYLES[citationStyle];
  const made = houseTemplate(citationTemplate);
  return made.kind === 'style' ? made.style : CITATION_STYLES['house-template'];
}
