import { readBylineAndDate, type BylineAndDate } from '../wording/byline-and-date';
import { isBareSignature } from '../wording/byline-roles';
import { readPersonAndAgency } from '../wording/caption';
import { isNavigation } from '../wording/navigation-words';
import { isSmallPrint } from '../wording/small-print';
import { STATED_DATE } from '../wording/stated-date';
import { isVouchedName } from '../wording/vouched-name';
import { isWriterTitle } from '../wording/writer-title';
import { isAuthorLink } from './author-link';
import { lineWords } from './line-words';

/** A byline or date, and the lines of the page that were read as it. */
export interface ReadLine {
  /** The lines that were read as one. */
  readonly places: readonly number[];
  readonly quote: string;
  readonly line: BylineAndDate;
}

/** Reads the lines between headline and story: bylines, dates, and names that only their place makes bylines. */
export function readTop(top: readonly string[]): readonly ReadLine[] {
  const lines = top.map((paragraph) => (paragraph.length <= 1000 ? lineWords(paragraph) : ''));
  const read = lines.map((line, place) => readAt(lines, place) ?? readBylineAndDate(line));
  const loose = lines.map((line) => readBylineAndDate(line, { unsigned: true }));
  // The day of an update is no day of publication, but stands where bylines do.
  const isDated = (place: number) => (loose[place] !== null && STATED_DATE.test(lines[place] ?? '')) || isSmallPrint(lines[place] ?? '');
  const isSigned = read.some((line) => line !== null && line.byline !== null);
  return lines.flatMap((line, place): ReadLine[] => {
    // A name that nothing signs is believed beside a date, or where its owner's job or account stands beside or under it, or that links to its owner.
    const near = neighbours(lines, place);
    const isVouched = near.some(isDated) || isVouchedName(line) || isAuthorLink(top[place] ?? '') || isWriterTitle(lines[place + 1] ?? '');
    const found = read[place] ?? null;
    const own = loose[place] ?? null;
    // Below the date, `Ana Lima, AP` is the credit of the picture there.
    const isCredit = readPersonAndAgency(line) !== null && !near.some((at) => at >= place && isDated(at));
    const isBelieved = own !== null && (own.byline === null || (!isSigned && isVouched && !isCredit));
    const taken = found?.byline ? found : isBelieved ? own : found;
    if (taken === null) return [];
    const isSplit = found !== null && isBareSignature(line);
    const isTitled = taken.byline !== null && !isSplit && isWriterTitle(lines[place + 1] ?? '');
    const places = isSplit || isTitled ? [place, place + 1] : [place];
    return [{ places, quote: places.map((at) => top[at] ?? '').join('\n'), line: taken }];
  });
}

/** The line itself, two before it and three after, buttons and account names left out. */
function neighbours(lines: readonly string[], place: number): readonly number[] {
  const isLine = (at: number) => at === place || (/\p{L}{2}|\d{4}/u.test(lines[at] ?? '') && !/^@/.test(lines[at] ?? '') && !isNavigation(lines[at] ?? ''));
  const solid = lines.flatMap((_, at) => (isLine(at) ? [at] : []));
  const own = solid.indexOf(place);
  return solid.slice(Math.max(0, own - 2), own + 4);
}

/** `Written by` on a line of its own, and the name on the next. */
function readAt(lines: readonly string[], place: number): BylineAndDate | null {
  const line = lines[place] ?? '';
  const next = lines[place + 1] ?? '';
  return isBareSignature(line) && next !== '' ? readBylineAndDate(next, { unsigned: true }) : null;
}
