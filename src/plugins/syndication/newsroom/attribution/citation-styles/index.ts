import { apInText } from './ap-in-text';
import { apa } from './apa';
import { chicago } from './chicago';
import type { CitationStyle } from './cited-work';
import { harvard } from './harvard';
import { DEFAULT_HOUSE_TEMPLATE, houseTemplate } from './house-template';
import { iso690 } from './iso-690';
import { mla } from './mla';
import { retrievedFrom } from './retrieved-from';
import type { CitationStyleName } from '../../story/provider';

/** To add one: a file, its test, its name in story/provider.ts, a line below. `house-template` is the default template here; a house's own is made by `houseTemplate`. */
export const CITATION_STYLES: Readonly<Record<CitationStyleName, CitationStyle>> = {
  'retrieved-from': retrievedFrom,
  apa,
  mla,
  chicago,
  harvard,
  'iso-690': iso690,
  'ap-in-text': apInText,
  'house-template': defaultHouseStyle(),
};

function defaultHouseStyle(): CitationStyle {
  const made = houseTemplate(DEFAULT_HOUSE_TEMPLATE);
  return made.kind === 'style' ? made.style : retrievedFrom;
}
