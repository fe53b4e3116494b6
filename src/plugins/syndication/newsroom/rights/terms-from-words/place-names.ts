import { COUNTRIES } from '../terms/places';
import { REGIONS } from '../terms/regions';
import type { Place } from '../terms/term';

/** Places named in a row, and where in the text they stand. */
export interface NamedPlaces {
  readonly places: readonly Place[];
  readonly start: number;
  readonly end: number;
}

/** The places named from this point on: `Germany, Austria and Switzerland`. `null` when no known place comes first. */
export function placesFrom(text: string, start: number): NamedPlaces | null {
  return parse(wordsIn(text.slice(start, start + LONGEST), start));
}

/** The longest row of places that ends at this point, and of which every name is known. */
export function placesUpTo(text: string, end: number): NamedPlaces | null {
  const from = Math.max(0, end - LONGEST);
  const words = wordsIn(text.slice(from, end), from).slice(-MOST_WORDS);
  for (let first = 0; first < words.length; first += 1) {
    const row = words.slice(first);
    const named = JOINTS.has(row[0]?.key ?? '') ? null : parse(row);
    if (named !== null && named.end === row.at(-1)?.end) return named;
  }
  return null;
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST = 300;
const MOST_WORDS = 30;

function wordsIn(piece: string, offset: number): readonly Word[] {
  return [...piece.matchAll(/[\p{L}\p{M}\d]+(?:(?:\.[\p{L}\p{M}]+)+\.?)?|[^\s\p{L}\p{M}\d’']/gu)].map((match) => {
    const [word] = match;
    const start = offset + match.index;
    return { key: keyOf(word), start, end: start + word.length };
  });
}

function parse(words: readonly Word[]): NamedPlaces | null {
  const places: Place[] = [];
  let place = 0;
  let start: number | null = null;
  let end = 0;
  while (place < words.length) {
    const named = longestName(words, place);
    if (named !== null) {
      places.push(named.place);
      start ??= words[place]?.start ?? null;
      place += named.words;
      end = words[place - 1]?.end ?? end;
    } else if (JOINTS.has(words[place]?.key ?? '')) place += 1;
    else break;
  }
  return start === null ? null : { places: [...new Set(places)], start, end };
}

function longestName(words: readonly Word[], first: number): { readonly place: Place; readonly words: number } | null {
  for (let count = Math.min(MOST_WORDS_OF_A_NAME, words.length - first); count > 0; count -= 1) {
    const place = PLACE_OF_NAME.get(words.slice(first, first + count).map(({ key }) => key).join(' '));
    if (place !== undefined) return { place, words: count };
  }
  return null;
}

/** Small letters without accents and stops: `U.S.A.` is `usa`, `Österreich` is `osterreich`. */
function keyOf(word: string): string {
  if (word === '&') return 'and';
  return word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/(?<=.)\./g, '').toLowerCase();
}

const MOST_WORDS_OF_A_NAME = 6;
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'];

/** What stands between names, in those languages: commas, “and”, articles, and the words of places. */
const JOINTS: ReadonlySet<string> = new Set(
  ', & / + - – and or und oder sowie et ou y e o en of the all la le les l los las el il gli lo den der die dem das het de du des d l in'.split(' '),
);

const NICKNAMES: Readonly<Record<string, string>> = {
  AE: 'uae, emirates',
  AT: 'aut',
  BE: 'bel',
  CD: 'dr congo, drc',
  CH: 'sui, swiss',
  CI: 'ivory coast',
  CN: 'prc, mainland china',
  CZ: 'czech republic, tschechische republik',
  DE: 'ger, federal republic of germany',
  ES: 'esp',
  FR: 'fra',
  GB: 'uk, gb, gbr, great britain, britain, grossbritannien, großbritannien, grande bretagne, gran bretana, royaume uni, groot brittannie, england scotland and wales',
  HK: 'hong kong, hongkong',
  IE: 'republic of ireland, eire',
  IT: 'ita',
  JP: 'jpn',
  KR: 'korea, rok',
  MM: 'burma',
  MO: 'macau, macao',
  NL: 'holland, ned',
  PS: 'palestine',
  RU: 'russian federation',
  SZ: 'swaziland',
  TR: 'turkey, turkiye',
  TW: 'roc',
  US: 'us, usa, united states of america, america, etats unis d amerique, eua, eeuu, ee uu, vereinigte staaten von amerika, vereinigten staaten',
  world: 'world, worldwide, whole world, entire world, welt, weltweit, monde, monde entier, mundo, mondo, wereld',
};

const PLACE_OF_NAME: ReadonlyMap<string, Place> = new Map<string, Place>([
  ...LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return [...COUNTRIES].flatMap((code) => nameKeys(names.of(code) ?? '').map((key) => [key, code] as const));
  }),
  ...[...REGIONS].flatMap(([region, { names }]) => names.flatMap(nameKeys).map((key) => [key, region] as const)),
  ...Object.entries(NICKNAMES).flatMap(([place, names]) => names.split(', ').flatMap(nameKeys).map((key) => [key, place] as const)),
]);

/** A name by the keys of its words, its hyphens and brackets counted as words that a text may leave out. */
function nameKeys(name: string): readonly string[] {
  const keys = wordsIn(name, 0).map(({ key }) => key);
  return [...new Set([keys.join(' '), keys.filter((key) => /[\p{L}\d]/u.test(key)).join(' ')])].filter((key) => key !== '');
}
