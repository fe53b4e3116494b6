import { placesFrom, placesUpTo } from './place-names';
import type { WordRule } from './word-rule';
import { leavesOut } from './wording';

/** `JAPAN OUT`, `Germany, Austria and Switzerland out`: the desks of these countries may not use it. */
export const territoryOut: WordRule = {
  name: 'territory-out',
  find: (text) =>
    [...text.matchAll(OUT)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const listed = /^:\s{1,4}/.exec(text.slice(end, end + 5))?.[0];
      const named = listed === undefined ? placesUpTo(text, start) : placesFrom(text, end + listed.length);
      return named === null ? [] : [{ term: { kind: 'territory', effect: leavesOut(text.slice(0, named.start)) ? 'allow' : 'deny', places: named.places }, start: Math.min(start, named.start), end: Math.max(end, named.end) }];
    }),
};

// “with Germany out of the cup” is news.
const OUT = /(?<![\p{L}\d])(?:(?:(?:RIGHTS|USE|SALES|CLIENTS)\s)?OUT(?!\sOF\b)|[Oo]ut(?=\s{0,3}(?:[.,;:|)*/\n]|$)))(?![\p{L}\d])/gu;
