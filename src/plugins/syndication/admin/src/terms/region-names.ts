import type { MessageKey } from '../translations/say';

/** The regions that terms may name, by their keys, and the message that names each. */
export const REGION_NAMES: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['africa', 'terms.region.africa'],
  ['asia', 'terms.region.asia'],
  ['baltic-states', 'terms.region.baltic-states'],
  ['benelux', 'terms.region.benelux'],
  ['british-isles', 'terms.region.british-isles'],
  ['europe', 'terms.region.europe'],
  ['european-union', 'terms.region.european-union'],
  ['german-speaking-countries', 'terms.region.german-speaking-countries'],
  ['latin-america', 'terms.region.latin-america'],
  ['middle-east', 'terms.region.middle-east'],
  ['nordic-countries', 'terms.region.nordic-countries'],
  ['north-america', 'terms.region.north-america'],
  ['oceania', 'terms.region.oceania'],
  ['scandinavia', 'terms.region.scandinavia'],
  ['south-america', 'terms.region.south-america'],
  ['world', 'terms.region.world'],
]);
