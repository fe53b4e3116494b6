import { cutRuns } from './cut-runs';
import type { PageRule } from './page-rule';

const NAME = 'drop-masthead';

/** The publisher's list of its own staff: a "Masthead" heading with the short lines under it, or three roles in a row. */
export const dropMasthead: PageRule = {
  name: NAME,
  apply(copy) {
    const gone = new Set<number>();
    let place = 0;
    while (place < copy.paragraphs.length) {
      const length = mastheadAt(copy.paragraphs, place);
      for (let line = place; line < place + length; line += 1) gone.add(line);
      place += Math.max(1, length);
    }
    return cutRuns(copy, NAME, { code: 'dropped-masthead' }, gone);
  },
};

/** How many lines of masthead start here; 0 for none. */
function mastheadAt(lines: readonly string[], place: number): number {
  const isHeaded = HEADING.test(lines[place]?.slice(0, 60) ?? '');
  let end = place + (isHeaded ? 1 : 0);
  let roles = 0;
  for (let line = lines[end]; line !== undefined; line = lines[end]) {
    const isRole = line.length <= 90 && ROLE.test(line);
    // A name stands on its own line under its role.
    const isName = roles > 0 && line.length <= 60 && /^[\p{Lu}][\p{L}.'’ ,&-]{1,58}$/u.test(line) && !/[.]\s*$/.test(line);
    if (!isRole && !isName) break;
    roles += isRole ? 1 : 0;
    end += 1;
  }
  return isHeaded || roles >= 3 ? end - place : 0;
}

const HEADING = /^\W{0,4}(?:Masthead\s?){1,3}\W{0,4}$/i;

const ROLE =
  /^(?:[\p{L}&'’.-]+ ){0,5}(?:editors?|editor-in-chief|reporters?|newswriters?|writers?|correspondents?|publisher|counsel|producers?|director|designers?|developers?|engineers?|desk|photographers?|founder|chief|officer|manager|interns?|columnists?|president|head)(?: (?:at|of|&|and|in|for) (?:[\p{L}&'’.-]+ ?){1,4})?\s?:/iu;
