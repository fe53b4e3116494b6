import { COUNTRIES } from '../../../newsroom/rights/terms/places';
import type { Say } from '../translations/say';
import { REGION_NAMES } from './region-names';
import { sayPlace } from './say-place';

/** Every place that a rule may name, with its name in a language (BCP 47): the world and regions first, then countries, each in order of their names. */
export function placeOptions(language: string, say: Say): readonly (readonly [string, string])[] {
  const named = (places: Iterable<string>) => [...places].map((place) => [place, sayPlace(place, language, say)] as const).sort(([, one], [, other]) => one.localeCompare(other, language));
  return [...named(REGION_NAMES.keys()), ...named(COUNTRIES)];
}
