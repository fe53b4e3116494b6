import { placesFrom } from './place-names';
import type { Term } from '../terms/term';
import type { WordRule } from './word-rule';
import { denies, sentenceAfter, sentenceBefore, spanOf, wording } from './wording';

/**
 * `World rights except Italy` denies Italy. With a denial in the sentence the words turn round: `Not for use except in Italy` allows nothing
 * but Italy.
 */
export const territoryExcept: WordRule = {
  name: 'territory-except',
  find: (text) =>
    [...text.matchAll(EXCEPT)].flatMap((match) => {
      const { start, end } = spanOf(match);
      const named = placesFrom(text, end);
      if (named === null || !/^[\s:(]{0,3}(?:[\p{L}’']{1,3}\s){0,2}$/u.test(text.slice(end, named.start))) return [];
      const before = sentenceBefore(text, start);
      const whole = WORLD.exec(before);
      const term: Term = { kind: 'territory', effect: denies(before) || denies(sentenceAfter(text, named.end)) ? 'allow' : 'deny', places: named.places };
      return [{ term, start: whole === null ? start : start - before.length + whole.index, end: named.end }];
    }),
};

const EXCEPT = wording(
  "except(?: for| in)?|excluding|excl\\.?|other than|with the exception of|außer|ausgenommen|ausser|mit Ausnahme von|sauf|hormis|à l['’]exception de|excepto|salvo|menos|behalve|uitgezonderd|met uitzondering van|tranne|eccetto|escluso",
);
const WORLD = /(?:(?:all )?world(?:wide)? ?(?:rights|use|usage)?|(?:all (?:countries|territories))|weltweite? ?(?:Rechte|Nutzung)?|(?:droits? )?(?:pour le )?monde(?: entier)?|derechos mundiales|todo el mundo|wereldwijd(?:e rechten)?|mondo)[\s,(:-]{0,4}$/iu;
