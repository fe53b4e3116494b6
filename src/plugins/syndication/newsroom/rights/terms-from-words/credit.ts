import type { FoundTerm, WordRule } from './word-rule';
import { findWordings, spanOf, wording } from './wording';

/** `CREDIT MANDATORY`, `MANDATORY CREDIT: Anna Berg/Nordfoto`, `Bronvermelding verplicht`. */
export const credit: WordRule = {
  name: 'credit',
  find: (text) => {
    const named = NAMED.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => readLine(text, spanOf(match))));
    return [...findWordings(text, MANDATORY, { kind: 'credit', mandatory: true, line: null }), ...named].filter(({ start }) => !NOT.test(text.slice(Math.max(0, start - 10), start)));
  },
};

function readLine(text: string, { start, end }: { readonly start: number; readonly end: number }): readonly FoundTerm[] {
  const line = LINE.exec(text.slice(end, end + 160))?.[1]?.replace(/[\s,.]+$/, '') ?? '';
  if (line === '') return [];
  const stop = text.indexOf(line, end) + line.length;
  return [{ term: { kind: 'credit', mandatory: true, line: line.replace(/^["“„«']|["”“»']$/g, '') }, start, end: stop }];
}

const NOT = /\b(?:no|not|without)\s{1,4}$/i;
const MANDATORY = [
  wording(String.raw`(?:mandatory|compulsory|obligatory) (?:photo )?credit(?: line)?|(?:photo )?credit(?: line)?(?: is)? (?:mandatory|compulsory|obligatory|required)|must (?:be )?credit(?:ed)?|please credit`),
  wording(String.raw`(?:Quellenangabe|Namensnennung|Bildnachweis|Nennung|Quelle)(?: ist)? (?:Pflicht|verpflichtend|zwingend|erforderlich)|nur (?:bei|mit) (?:vollständiger )?(?:Nennung|Quellenangabe|Namensnennung)(?: der (?:Quelle|vorstehenden Credits))?|obligatorische (?:Quellenangabe|Namensnennung)`),
  wording(String.raw`(?:mention|crédit|signature) obligatoire|cr[eé]dito obligatorio|obligatorio (?:el )?cr[eé]dito|(?:bron|naams)vermelding (?:is )?verplicht|verplichte (?:bron|naams)vermelding|credito obbligatorio`),
];
const NAMED = [
  wording(String.raw`(?:mandatory|compulsory|obligatory) (?:photo )?credit(?: line)? ?(?=[:“"])|credit(?: line)?(?: is)? (?:mandatory|required) ?(?=:)|(?:please|must) credit(?= )|(?:mention|crédit) obligatoire ?(?=:)|cr[eé]dito obligatorio ?(?=:)`),
];
/** The line ends with its sentence, and before the next order. */
const LINE = /^[\s:]{0,4}([^\n|;*]{2,120}?)(?=[\n|;*]|$|(?<=\p{L}{3})\.(?=\s|$)|,?\s(?:NO|NOT|EDITORIAL)\s|\s[-–—]{1,2}\s|,\s\p{Lu}[\p{Lu} ]{1,30}\sOUT(?!\p{L}))/u;
