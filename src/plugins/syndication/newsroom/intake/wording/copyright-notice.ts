import { isKnownAgency } from './organisation';
import { isPersonName } from './person-name';
import { endsWithAbbreviation } from './sentence-end';

/** What a copyright notice says. */
export interface StatedNotice {
  readonly holder: string | null;
  /** Of a range the first: the year of first publication. */
  readonly year: number | null;
  readonly isRange: boolean;
  /** What follows about the use of the material, word for word. */
  readonly terms: string | null;
}

/**
 * Reads a line that is a copyright notice: a sign (`©`, `(c)`, `Copyright`), a holder and a year in either order,
 * or a year range. `null` for a sentence that merely speaks of copyright. Without a year only `All rights reserved` makes it a
 * notice: a © with a name alone is mostly a picture's. Where no picture can be, at the foot of a page, pass `yearless`.
 */
export function readCopyrightNotice(line: string, { yearless = false }: { readonly yearless?: boolean } = {}): StatedNotice | null {
  if (line.length > 900) return null;
  const terms = TERMS_FIRST.exec(line)?.[0] ?? '';
  const yearsFirst = YEARS_BEFORE_SIGN.exec(line);
  if (yearsFirst) return readYearsFirst(yearsFirst);
  if (UNSIGNED.test(line)) return readCopyrightNotice(`© ${line}`);
  const sign = OPENING.exec(line.slice(terms.length))?.[0];
  if (sign === undefined) return null;
  const rest = line.slice(terms.length + sign.length).replace(RESERVED_FIRST, '');
  const dated = YEAR_FIRST.exec(rest) ?? holderFirst(rest);
  const holder = cutHolder(dated?.groups?.['holder'] ?? rest);
  const year = dated?.groups?.['year'];
  // Its photographer must not become the story's holder.
  const isOwner = holder !== '' && isName(holder) && (RESERVED.test(rest) || (yearless && !isPersonName(holder) && holder.length <= 80 && !/^(?:&|and\b|notices?\b|polic|infring|info|terms|agent|claims?\b|contact)/i.test(holder)));
  if (year === undefined && !isOwner) return null;
  if (!/©|&copy;|\([cс]\)/i.test(sign) && !isName(holder)) return null;
  return {
    holder: holder === '' ? null : holder,
    year: year === undefined ? null : Number(year),
    isRange: dated?.groups?.['until'] !== undefined,
    terms: terms.trim() || (TERMS.exec(rest)?.[0].replace(/\)$/, '').trim() ?? null),
  };
}

/** `1999 – 2021 © Norden Press, a.s. | About us` */
function readYearsFirst({ groups }: RegExpExecArray): StatedNotice | null {
  const holder = cutHolder(groups?.['holder'] ?? '');
  if (holder === '' || !isName(holder.replace(/,\s\S{1,6}$/, ''))) return null;
  return { holder, year: Number(groups?.['year']), isRange: groups?.['until'] !== undefined, terms: null };
}

const TERMS = /\bThis (?:material|content|document|article|story) may not .{1,500}/is;
const TERMS_FIRST = /^This (?:material|content|document|article|story) may not [^©]{1,300}(?=©)/i;

// At most a few words before the sign (`Citylab.com © 2019`), never those of a picture's credit.
const OPENING =
  /^(?:(?!.{0,30}(?:image|photo|picture))[^©.!?]{0,30}(?:\.\w{2,12})?[\s™&]{1,4}(?=©\s{0,3}\d{4}))?[\s([*™&]{0,8}(?:(?:©|&copy;|\([cс]\)|copyright)[\s:,.@]{0,5}){1,3}/i;

const YEAR = String.raw`(?<year>(?:19|20)\d{2})(?:\s{0,2}[-–—/]\s{0,2}(?<until>(?:19|20)?\d{2})\b)?(?!\d)`;
const YEARS_BEFORE_SIGN = new RegExp(String.raw`^[^©]{0,60}?(?<![\d])${YEAR}\s{0,2}(?:©|&copy;)\s{0,3}(?<holder>[^\d©].{1,200})`, 'i');
/** `2019 Norden Media Ltd. All rights reserved.`: no sign at all. */
const UNSIGNED = /^(?:19|20)\d{2}\s\p{Lu}[^.©]{2,80}\b(?:Ltd|Inc|LLC|GmbH|Limited|Corp|Company|Co|AG|SA|AS)\b\.?,?\s(?:All rights reserved|Alle Rechte vorbehalten)/iu;
const YEAR_FIRST = new RegExp(String.raw`^${YEAR}[\s.,:]{0,5}(?:by\s{1,3})?(?<holder>.*)`, 'is');
const HOLDER_FIRST = new RegExp(String.raw`^(?:by\s{1,3})?(?<holder>[^\d]{2,120}?)[\s,]{1,4}${YEAR}(?=$|[\s.,;)|])`, 'i');

/** `Thomson Reuters 2016.`: the year ends the holder's own sentence. */
function holderFirst(rest: string): RegExpExecArray | null {
  const found = HOLDER_FIRST.exec(rest);
  const holder = found?.groups?.['holder'] ?? '';
  return cutHolder(holder) === holder.trim() ? found : null;
}

/** `©All Rights Reserved Norden Institute 2019` */
const RESERVED_FIRST = /^\s{0,3}all rights reserved[\s.,]{1,4}(?=\S)/i;
const RESERVED =
  /all rights reserved|alle rechte vorbehalten|alle auteursrechten|todos los derechos|tous droits|tutti i diritti|todos os direitos/i;
const AFTER_HOLDER = new RegExp(
  // After `Inc.` a lost space lets the foot's menu run on.
  String.raw`(?<=\b(?:Inc|Ltd|LLC|Corp|Co)\.)(?=[A-Z][a-z])|${RESERVED.source}|click for restrictions|this (?:material|content|document|article|story)\b|used (?:with|by) permission|\s\|\s|\s[-–—]\s`,
  'i',
);

function cutHolder(words: string): string {
  const before = words.slice(0, AFTER_HOLDER.exec(words)?.index ?? words.length);
  const stop = [...before.matchAll(/\.\s+(?=["“]?[\p{Lu}\d])/gu)].find(({ index }) => !endsWithAbbreviation(before.slice(0, index + 1)));
  const name = before
    .slice(0, stop?.index ?? before.length)
    .trim()
    .replace(/\s{0,3}\((?:www\.|https?:)[^()]{0,100}\)\.?$/i, '')
    .replace(/[\s,;:)\]|*–—-]{1,10}$/, '');
  const bare = name.endsWith('.') && !endsWithAbbreviation(name) ? name.slice(0, -1) : name;
  return bare.length > 150 ? '' : bare.trim();
}

/** A name, and not the rest of a sentence: `Copyright 2017 reform passes`. */
function isName(holder: string): boolean {
  const words = holder.split(/\s+/).filter((word) => word !== '');
  return (
    words.length > 0 &&
    (isKnownAgency(holder) || words.every((word) => /^[^\p{Ll}]/u.test(word) || /^(?:a|affiliated|and|by|companies|de|des|for|in|its|of|or|subsidiary|the|und|y)$/.test(word)))
  );
}
