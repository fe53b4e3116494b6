import { placesFrom, placesUpTo } from './place-names';
import type { FoundTerm, WordRule } from './word-rule';
import { denies, leavesOut, sentenceAfter, sentenceBefore, spanOf, wording } from './wording';

/** `UK ONLY`, `For use in Norway only`, `nur in Deutschland`: nowhere else. */
export const territoryOnly: WordRule = {
  name: 'territory-only',
  find: (text) => [...text.matchAll(ONLY)].flatMap((match) => readAround(text, spanOf(match))),
};

function readAround(text: string, { start, end }: { readonly start: number; readonly end: number }): readonly FoundTerm[] {
  // “Not only in Norway” says that others may, too; whoever they are.
  if (denies(sentenceBefore(text, start).slice(-8))) return [];
  const where = WHERE.exec(sentenceAfter(text, end));
  const after = where === null ? null : placesFrom(text, end + where[0].length);
  if (after !== null && /^[^,]{0,12}$/.test(text.slice(end + (where?.[0].length ?? 0), after.start))) return [allowing(after.places, start, after.end)];
  const use = USE.exec(text.slice(Math.max(0, start - 60), start));
  const before = use === null ? null : placesUpTo(text, start - use[0].length);
  if (before === null) return [];
  const isOutside = leavesOut(text.slice(0, before.start));
  return [{ term: { kind: 'territory', effect: isOutside ? 'deny' : 'allow', places: before.places }, start: before.start, end }];
}

function allowing(places: FoundTermPlaces, start: number, end: number): FoundTerm {
  return { term: { kind: 'territory', effect: 'allow', places }, start, end };
}

type FoundTermPlaces = Extract<FoundTerm['term'], { kind: 'territory' }>['places'];

const ONLY = wording('only|exclusively|solely|nur|ausschlie(?:ß|ss)lich|uniquement|seulement|exclusivement|s[oó]lo|[uú]nicamente|solamente|exclusivamente|alleen|uitsluitend');
/** From “only” to the place: “for publication in”. */
const WHERE = /^(?:\s(?:for|zur|zum|pour|para|voor|to|be|used?|usage|publication|distribution|distributed|release|available|Nutzung|Verwendung|Veröffentlichung|publicación|uso|gebruik|utilisation|diffusion)){0,5}\s(?:in|within|inside|for|für|en|au|aux|dans|para|pour|voor|per)(?=\s)/iu;
/** From the place to “only”: “use”. */
const USE = /(?:\s(?:use|usage|rights|publication|distribution|territory|customers|clients|subscribers))?\s{0,3}$/i;
