import type { NewsDate } from '../../story/news-date';
import type { Byline } from '../../story/story';
import { isSigned, splitRoles } from './byline-roles';
import { isOrganisation } from './organisation';
import { cutSmallPrint, isMonthFirst, isOfAnUpdate, isSmallPrint } from './small-print';
import { readStatedDate, STATED_DATE } from './stated-date';
import { isWriterTitle } from './writer-title';
import { readWriters, type NamedWriters } from './writers';

/** What a line between headline and story says about who wrote it and when. */
export interface BylineAndDate {
  readonly byline: (Byline & { readonly line: string }) | null;
  readonly published: NewsDate | null;
  /** When it was last changed, where the line says so. */
  readonly updated: NewsDate | null;
  /** Words after the writers' names that could be a name, a title or a place. */
  readonly unread: string | null;
  /** Names that were printed in capitals, as printed. */
  readonly capitals: readonly string[];
  /** A date in numbers that can be read in two ways; `null`: none. */
  readonly ambiguous: string | null;
}

/**
 * Reads a whole line such as `November 11 2017, by Chad Day`, `By A, B and C | 11 Nov. 2017` or `Published 2017-11-11`.
 * `null` when the line says anything else as well, or names nobody. A name that nothing signs (`Ana Lima - 4 March 2021`) is
 * read with `unsigned` alone: where it stands must speak for it.
 */
export function readBylineAndDate(stated: string, { unsigned = false }: { readonly unsigned?: boolean } = {}): BylineAndDate | null {
  if (stated.length > 300) return null;
  const line = stated.replace(LOST_SPACE, ' | ');
  const dates = /\d/.test(line) ? [...line.matchAll(STATED_DATES)] : [];
  const pieces = piecesOf(line, dates.map(([date]) => date));
  const signed = pieces.filter(isSigned);
  const others = pieces.filter((piece) => !isSigned(piece));
  const printed = printedBetween(line, signed.at(0), signed.at(-1));
  const named = signed.length > 0 ? readSigned(signed) : unsigned ? readUnsigned(others) : null;
  if ((signed.length > 0 && (!named || printed === null)) || (named === null && dates.length === 0)) return null;
  if (signed.length > 0 && dates.some(([date]) => printed?.includes(date))) return null;
  const isBeside = (piece: string) => isOrganisation(piece) || NO_WRITER.test(piece) || (named !== null && isWriterTitle(piece)) || ((signed.length > 0 || unsigned) && isPlace(piece));
  const beside = signed.length > 0 || named === null ? others : others.slice(1);
  const isLabelled = dates.length > 0 && unsigned && line.length <= 120 && beside.join(' ').split(/\s+/).length <= 5 && !/[.!?]$/.test(line);
  if (!isLabelled && !beside.every(isBeside)) return null;
  const bylineLine = signed.length > 0 ? printed : (others[0] ?? null);
  return {
    byline: named && bylineLine !== null ? { line: bylineLine, writers: named.writers } : null,
    ...datesIn(line, dates),
    unread: named?.unread ?? null,
    capitals: named?.capitals ?? [],
  };
}

const STATED_DATES = new RegExp(STATED_DATE.source, 'giu');

/** `Sep 5, 20255 mins`, `Ana LimaMarch 4, 2021`: a reading time glued to a year, a date to a name. */
const LOST_SPACE = /(?<=\b(?:19|20)\d{2})(?=\d{1,2}\s?[Mm]ins?\b)|(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2,12}\.?\s\d{1,2},?\s\d{4}\b)/gu;

/** Whether a line says by whom or when, and nothing else: a name alone, which nothing signs, says neither. */
export function isSignature(line: string): boolean {
  if (line.length > 300 || !SIGN_OF_ONE.test(line)) return false;
  if (/\d/.test(line) && isSmallPrint(line)) return true;
  const read = readBylineAndDate(line, { unsigned: true });
  return read !== null && (read.published !== null || read.ambiguous !== null || STATED_DATE.test(line) || piecesOf(line, []).some(isSigned));
}

/** Without a digit, a colon or a `by` no line is one: asked first, because it is asked of every line of a page. */
const SIGN_OF_ONE = /\d|:| ago\b|yesterday|(?<!\p{L})(?:by|von|par|por|di|da|af|av|door|od|przez)(?!\p{L})/iu;

/** The words of a line between its dates, strokes and small print. */
export function piecesOf(line: string, dates: readonly string[]): readonly string[] {
  const undated = dates.reduce((rest, date) => rest.replace(date, ' | '), line).replace(SECTION, '');
  return cutSmallPrint(undated)
    .split(/\s+[|•·–—/-]+\s+|[|•·]/)
    .map(tidy)
    .filter((piece) => piece !== '');
}

/** The first date that is not an update's, and the first that is. */
function datesIn(line: string, dates: readonly RegExpExecArray[]): Pick<BylineAndDate, 'published' | 'updated' | 'ambiguous'> {
  const order = isMonthFirst(line) ? 'month-first' : null;
  const first = dates.find((date) => !isOfAnUpdate(line.slice(0, date.index)));
  const published = first === undefined ? null : readStatedDate(first[0], order);
  const update = dates.find((date) => date !== first && isOfAnUpdate(line.slice(0, date.index)));
  const updated = update === undefined ? null : readStatedDate(update[0], order);
  return { published, updated, ambiguous: first !== undefined && published === null ? first[0] : null };
}

/** Everybody named, each with a role; `null` when one part names nobody, or nobody wrote the words. */
function readSigned(pieces: readonly string[]): NamedWriters | null {
  const parts = pieces.flatMap(splitRoles).map(({ role, words }) => readWriters(words, role));
  const named = parts.filter((part) => part !== null);
  const writers = named.flatMap((part) => part.writers);
  if (named.length < parts.length || writers[0]?.role !== 'words') return null;
  const unread = named.map((part) => part.unread).filter((words) => words !== null);
  return { writers, unread: unread.length === 0 ? null : unread.join(', '), capitals: named.flatMap((part) => part.capitals) };
}

/** A line of names and nothing else. */
function readUnsigned([first = '']: readonly string[]): NamedWriters | null {
  const named = isMenu(first) ? null : readWriters(first, 'words');
  return named?.unread === null && named.writers[0]?.kind === 'person' ? named : null;
}

/** Whether words that could be a name are more likely those of a menu. */
export const isMenu = (words: string): boolean => MENU_WORDS.test(words);

/** Words of menus that look like names; and scripts without capitals, where any two words do. */
const MENU_WORDS =
  /(?<![\p{L}])(?:about|account|ads?|advertisement|alerts?|all|app|articles?|audio|breaking|buy|categories|city|click|comments?|contact|content|cookies?|county|culture|deals|download|economy|education|email|entertainment|estate|events|fashion|follow|for|free|from|gallery|get|guides?|home|how|image|info|latest|lifestyle|links?|listen|live|living|local|log|market|markets|menu|more|most|my|national|newsletters?|no|now|obituaries|offers?|on|opinion|our|partners?|photos?|play|podcasts?|popular|posts?|preview|print|privacy|quick|recent|recommended|related|reviews?|save|search|see|shares?|shop|show|sign|site|skip|sponsored|stories|stream|style|subscribe|take|technology|terms|this|to|tools?|topics|travel|trending|updates?|valley|videos?|view|watch|weather|what|why|with|you|your)(?![\p{L}])|^[^\p{Lu}]*$/iu;

/** Who edited, checked or drew it: no writer. */
const NO_WRITER = /^(?:medically |fact[ -]?)?(?:edited|reviewed|checked|translated|illustrated|produced|curated|illustrations?|graphics?|video|animation|editing|compiled) by\s.{3,80}$/i;
/** `Deal Watch By Ana Lima`: the column's name. */
const SECTION = /^\p{Lu}[\p{L}’' ]{2,30}\s(?=B[Yy]\s\p{Lu})/u;

/** Beside a signature: where it was written, or the section that it stands in. */
function isPlace(piece: string): boolean {
  return piece.length <= 40 && /^[^\p{Ll}\d]{2,}$|^\p{Lu}\p{Ll}{2,20}$/u.test(piece);
}

/** The words of the line from the first of two pieces to the end of the other. */
function printedBetween(line: string, first: string | undefined, last: string | undefined): string | null {
  if (first === undefined || last === undefined) return null;
  const [start, end] = [line.indexOf(first), line.lastIndexOf(last)];
  return start < 0 || end < 0 ? null : line.slice(start, end + last.length);
}

function tidy(piece: string): string {
  return piece
    .trim()
    .replace(/^[\s,;:/]{1,10}|[\s,;:/–—-]{1,10}$/g, '')
    .replace(/^\((.{3,200})\)$|\s(?:on|at|am|le|el|il|den|op|em)$/iu, '$1');
}
