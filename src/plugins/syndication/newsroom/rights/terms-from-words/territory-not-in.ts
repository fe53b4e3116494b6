import { placesFrom, placesUpTo, type NamedPlaces } from './place-names';
import type { FoundTerm, WordRule } from './word-rule';
import { denies, leavesOut, sentenceBefore, spanOf, wording } from './wording';

/** `Not for use in Japan`, `NO USE JAPAN`, `Use in Japan prohibited`; `Not for use outside Japan` allows nothing but Japan. */
export const territoryNotIn: WordRule = {
  name: 'territory-not-in',
  find: (text) => [...findIn(text), ...findDirect(text), ...findForbidden(text)],
};

function findIn(text: string): readonly FoundTerm[] {
  return [...text.matchAll(IN)].flatMap((match): readonly FoundTerm[] => {
    const { start, end } = spanOf(match);
    const before = sentenceBefore(text, start);
    const order = ORDER.exec(before);
    if (order === null || /\bonly\b/i.test(before) || !denies(order[0])) return [];
    const named = placesFrom(text, end);
    if (named === null || !isAdjacent(text.slice(end, named.start))) return [];
    const isOutside = OUTSIDE.test(match[0]);
    return [{ term: { kind: 'territory', effect: isOutside ? 'allow' : 'deny', places: named.places }, start: start - before.length + order.index, end: named.end }];
  });
}

/** `NO USE JAPAN`, `No UK sales`. */
function findDirect(text: string): readonly FoundTerm[] {
  return [...text.matchAll(DIRECT)].flatMap((match): readonly FoundTerm[] => {
    const { start, end } = spanOf(match);
    const named = placesFrom(text, end);
    if (named === null || text.slice(end, named.start).trim() !== '') return [];
    const use = /^\s{1,3}(?:use|usage|sales?|rights|publication|distribution)(?!\p{L})/iu.exec(text.slice(named.end, named.end + 20));
    // “No Japan” alone orders nothing.
    return /\s/.test(match[0]) || use !== null ? [denying(named, start, named.end + (use?.[0].length ?? 0))] : [];
  });
}

/** `Use in Japan prohibited`. */
function findForbidden(text: string): readonly FoundTerm[] {
  return [...text.matchAll(FORBIDDEN)].flatMap((match): readonly FoundTerm[] => {
    const { start, end } = spanOf(match);
    const named = placesUpTo(text, start);
    if (named === null) return [];
    const effect = leavesOut(text.slice(0, named.start)) ? 'allow' : 'deny';
    return [{ term: { kind: 'territory', effect, places: named.places }, start: named.start, end }];
  });
}

const denying = ({ places }: NamedPlaces, start: number, end: number): FoundTerm => ({ term: { kind: 'territory', effect: 'deny', places }, start, end });
const DIRECT = wording('no(?: (?:use|usage|sales?|rights|publication|distribution))?');
const FORBIDDEN = wording(String.raw`(?: (?:is|are|ist|est|está))? ?(?:prohibited|forbidden|not (?:permitted|allowed)|verboten|untersagt|nicht (?:gestattet|erlaubt)|interdit\p{L}{0,2}|prohibid\p{L}{1,2}|verboden)`);


const IN = wording('in|within|inside|into|to|outside(?: of)?|außerhalb(?: von)?|ausserhalb(?: von)?|hors(?: de)?|en dehors de|fuera de|buiten|dans|en|au|aux|fuori dal?');
const OUTSIDE = /^(?:outside|au(?:ß|ss)erhalb|hors|en\sdehors|fuera|buiten|fuori)/i;
const isAdjacent = (between: string): boolean => /^\s{0,4}(?:[\p{L}’']{1,3}\s{0,2}){0,2}$/u.test(between);

/** A denial, and right after it what is denied. “No one was hurt in Japan” orders nothing. */
const ORDER = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:no|not|never|nicht|kein\p{L}{0,2}|pas|aucune?|sin|geen|niet|non)(?:\s(?:for|to|be|available|permitted|allowed|cleared|licen[cs]ed|any|online|internet|print|commercial|editorial|or|further|zur|für|zum|pour|para|voor|per|de|d|être|worden)){0,6}[\s’'](?:use|used|usage|using|publication|publish\p{L}{0,3}|distribut\p{L}{2,3}|redistribut\p{L}{2,3}|broadcast\p{L}{0,3}|releas\p{L}{1,3}|sales?|sold|resales?|licen[cs]\p{L}{1,3}|rights|shown|available|permitted|allowed|cleared|Nutzung|Verwendung|Veröffentlichung|verwenden|veröffentlichen|Weitergabe|utilis\p{L}{1,6}|publi\p{L}{1,8}|diffus\p{L}{1,5}|us[oar]{1,3}|difu\p{L}{1,5}|gebruik\p{L}{0,3}|publicatie|verspreiding)|(?:prohibited|forbidden|verboten|untersagt|interdit\p{L}{0,2}|prohibid\p{L}{1,2}|verboden|vietat\p{L}))(?![\p{L}\d])[^\n|;:]{0,70}$`,
  'iu',
);
