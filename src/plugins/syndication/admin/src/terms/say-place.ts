import type { Place } from '../../../newsroom/rights/terms/term';
import type { Say } from '../translations/say';
import { REGION_NAMES } from './region-names';

/** A country or region by its name in a language (BCP 47). */
export function sayPlace(place: Place, language: string, say: Say): string {
  const region = REGION_NAMES.get(place);
  if (region !== undefined) return say(region);
  return /^[A-Z]{2}$/.test(place) ? (new Intl.DisplayNames(language, { type: 'region' }).of(place) ?? place) : place;
}
