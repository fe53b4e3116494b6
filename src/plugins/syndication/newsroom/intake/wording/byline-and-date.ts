import type { NewsDate } from '../../story/news-date';
import type { Byline } from '../../story/story';
import { isSigned, splitRoles } from './byline-roles';
import { isOrganisation } from './organisation';
import { readStatedDate, STATED_DATE } from './stated-date';
import { isWriterTitle } from './writer-title';
import { readWriters, type NamedWriters } from './writers';

/** What a line between headline and story says about who wrote it and when. */
export interface BylineAndDate {
  readonly byline: (Byline & { readonly line: string }) | null;
  readonly published: NewsDate | null;
  /** Words after the writers' names that could be a name, a title or a place. */
  readonly unread: string | null;
  /** Names that were printed in capitals, as printed. */
  readonly capitals: readonly string[];
}

/**
 * Reads a whole line such as `November 11 2017, by Chad Day`, `By A, B and C | 11 Nov. 2017` or `Published 2017-11-11`.
 * `null` when the line says anything else as well, or names nobody.
 */
export function readBylineAndDate(line: string): BylineAndDate | null {
  if (line.length > 300) return null;
  const dated = STATED_DATE.exec(line);
  const around = dated ? [line.slice(0, dated.index), line.slice(dated.index + dated[0].length)] : [line];
  const pieces = around.flatMap((side) => side.split(/\s+[|•·–—-]+\s+|[|•·]/)).map(tidy).filter((piece) => piece !== '');
  const signed = pieces.filter(isSigned);
  const others = pieces.filter((piece) => !isSigned(piece));
  const printed = printedBetween(line, signed.at(0), signed.at(-1));
  const named = readSigned(signed);
  if ((printed !== null && !named) || (printed === null && !dated)) return null;
  if (dated && printed?.includes(dated[0])) return null;
  const isWorkplace = (piece: string) => printed !== null && (isOrganisation(piece) || isWriterTitle(piece));
  if (!others.every((piece) => SMALL_PRINT.test(piece) || isWorkplace(piece))) return null;
  const isUpdate = UPDATED.test(around[0] ?? '');
  return {
    byline: named && printed !== null ? { line: printed, writers: named.writers } : null,
    published: dated && !isUpdate ? readStatedDate(dated[0]) : null,
    unread: named?.unread ?? null,
    capitals: named?.capitals ?? [],
  };
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

/** The words of the line from the first of two pieces to the end of the other. */
function printedBetween(line: string, first: string | undefined, last: string | undefined): string | null {
  return first === undefined || last === undefined ? null : line.slice(line.indexOf(first), line.lastIndexOf(last) + last.length);
}

function tidy(piece: string): string {
  return piece.trim().replace(/^[\s,;:]{1,10}|[\s,;:]{1,10}$/g, '');
}

const UPDATED = /\b(?:updated|modified|last changed)\b[^\p{L}]{0,10}(?:on\s)?[^\p{L}]{0,5}$/iu;

/** What may stand beside a byline or date without being either: a label, a weekday, a time, a reading time. */
const SMALL_PRINT =
  /^(?:(?:first\s)?(?:published|posted|issued|updated|last updated|modified|date|on|at|at:|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[:\s,]{0,3}){1,3}$|^(?:at\s)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,5})?$|^\d{1,3}[ -]min(?:ute)?s?\sread$|^(?:last\s)?updated\b.{0,60}$/i;
