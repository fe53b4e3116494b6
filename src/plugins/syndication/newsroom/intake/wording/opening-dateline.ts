import { isKnownAgency } from './organisation';
import { monthNamed } from './month-names';

/**
 * The dateline that opens the first paragraph of a story, without the dash or stop that joins it to the sentence:
 * `NEW YORK (AP)`, `Waghäusel (dpa)`, `LISBON, Nov. 22 /PRNewswire/`, `København /ritzau/`, `(ANSA) - ROME, JUL 11`, `OTTAWA`.
 * `null` when the paragraph opens with its sentence. The agency between brackets must be one that we know, or stand after a
 * place in capitals: `The club (Norden) - …` has none.
 */
export function readOpeningDateline(paragraph: string): string | null {
  const opening = paragraph.slice(0, LONGEST).replace(/\s+/g, ' ').trimStart();
  const signed = SIGNED.exec(opening)?.groups;
  if (signed) return readSigned(signed['place'] ?? '', signed['agency'] ?? '', signed['stated'] ?? '');
  const agencyFirst = AGENCY_FIRST.exec(opening)?.groups;
  if (agencyFirst && isKnownAgency(agencyFirst['agency'] ?? '')) return agencyFirst['stated'] ?? null;
  return CAPITALS.exec(opening)?.groups?.['stated'] ?? null;
}

/** Whether a stated dateline names a place, and not a day or a time alone: `January 21`, `2013-03-04 11:40 GMT`. */
export function namesPlace(dateline: string): boolean {
  return dateline
    .replace(/\([^()]*\)|\/[^/]*\//g, ' ')
    .split(/[^\p{L}\p{M}.]+/u)
    .some((word) => /\p{L}{2}/u.test(word) && monthNamed(word) === null && !NO_PLACE.test(word));
}

const LONGEST = 220;
const NO_PLACE = /^(?:GMT|UTC|CES?T|EES?T|[ECMP][SD]T|BST|JST|AM|PM|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** Place, day and the agency: `PLACE, Country, Month 3 (AP) —`, `PLACE--(BUSINESS WIRE)--`, `MOSCOW, January 21. /TASS/.` */
const SIGNED =
  /^(?<stated>(?<place>(?:[^()/:;!?]|(?<=\p{L})\/(?=\p{Lu}\p{Ll})){2,100}?)\s?(?:--?|–|—)?\s?[(/](?<agency>[^()/]{2,40})[)/])\s?(?:\.?--?|–|—|:|\.(?=\s))/u;
const AGENCY_FIRST = /^(?<stated>\((?<agency>[^()]{2,30})\)\s?[-–—]{1,2}\s?\p{Lu}[^()!?:;]{1,60}?)\s(?:--?|–|—)\s/u;
/** A place in capitals and nothing else: `OTTAWA - `, `ST. JOHN'S, N.L. — ` */
const CAPITALS = /^(?<stated>\p{Lu}[\p{Lu}.'’ -]{1,40}\p{Lu}(?:, (?:\p{Lu}[\p{L}.]{0,20} ?){1,3})?)\s(?:--|-|–|—)\s(?=\S)/u;

function readSigned(place: string, agency: string, stated: string): string | null {
  const isPlace = place.split(/[\s,./-]+/).every((word) => word === '' || /^[\p{Lu}\d]/u.test(word) || monthNamed(word) !== null || JOINTS.has(word));
  const isLoud = /^\p{Lu}[\p{Lu}.'’-]{1,}(?![\p{Ll}])/u.test(place);
  const isDay = place.split(/[\s,.]+/).every((word) => word === '' || /^\d{1,4}$/.test(word) || monthNamed(word) !== null);
  return isPlace && (isKnownAgency(agency) || isLoud || isDay || /^[A-Z]{2,12}$/.test(agency)) ? stated : null;
}

const JOINTS: ReadonlySet<string> = new Set('am an and auf aux da das de del der des di do dos du e el en et i im in ja la le les los of og och on sur the und upon y'.split(' '));
