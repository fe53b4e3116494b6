import { statedDateAt } from './stated-date-at';
import type { WordRule } from './word-rule';
import { spanOf, wording } from './wording';

/** `No use after 14 March 2021`, `Nutzung bis 14.03.2021`: our right ends. */
export const expiry: WordRule = {
  name: 'expiry',
  find: (text, moments) =>
    [...text.matchAll(ENDS)].flatMap((match) => {
      const { start, end } = spanOf(match);
      const stated = statedDateAt(text, end);
      if (stated === null || PERIOD.test(text.slice(end, end + 60))) return [];
      return [{ term: { kind: 'expiry', at: moments.expiry(stated.replace(/^[\s:]+/, '')) }, start, end: end + stated.length }];
    }),
};

const ENDS = wording(
  String.raw`no (?:further )?(?:use|usage|publication) (?:after|beyond|past)|(?:not|never) (?:to be |for |be )?(?:used?|usage|published|publication|shown) (?:after|beyond|past)|(?:use|usage|rights|licen[cs]e|valid|usable|may be used|available)(?: only)? (?:until|till|through)|(?:rights |licen[cs]e )?expir(?:es?|y)(?: date)?(?: on| at|:)?|(?:Nutzung|Verwendung|nutzbar|Rechte)(?: nur)? bis(?: zum)?|nicht nach dem|keine Nutzung nach(?: dem)?|(?:utilisation|utilisable|droits) jusqu['’]au|(?:uso|usar|derechos) hasta(?: el)?|gebruik tot|te gebruiken tot`,
);
const PERIOD = /^[\s:]{1,4}\d{1,4}[\s-](?:hours?|days?|weeks?|months?|Stunden|Tagen?|Wochen|jours|d[ií]as|dagen)(?![\p{L}])/iu;
