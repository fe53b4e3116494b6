import type { NewsDate } from '../../story/news-date';
import type { Byline } from '../../story/story';
import { isOrganisation } from './organisation';
import { readStatedDate, STATED_DATE } from './stated-date';
import { readWriters } from './writers';

/** What a line between headline and story says about who wrote it and when. */
export interface BylineAndDate {
  readonly byline: (Byline & { readonly line: string }) | null;
  readonly published: NewsDate | null;
  /** Words after the writers' names that could be a name, a title or a place. */
  readonly unread: string | null;
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
  const signed = pieces.filter((piece) => BY.test(piece));
  const others = pieces.filter((piece) => !BY.test(piece));
  const [line1] = signed;
  const named = line1 === undefined ? null : readWriters(line1.replace(BY, ''));
  if (signed.length > 1 || (line1 !== undefined && !named) || (line1 === undefined && !dated)) return null;
  const isWorkplace = (piece: string) => line1 !== undefined && isOrganisation(piece);
  if (!others.every((piece) => SMALL_PRINT.test(piece) || isWorkplace(piece))) return null;
  const isUpdate = UPDATED.test(around[0] ?? '');
  return {
    byline: named && line1 !== undefined ? { line: line1, writers: named.writers } : null,
    published: dated && !isUpdate ? readStatedDate(dated[0]) : null,
    unread: named?.unread ?? null,
  };
}

const BY = /^(?:(?:written|story|words|text|report|reporting)\s+)?by\b:?\s+/i;

function tidy(piece: string): string {
  return piece.trim().replace(/^[\s,;:]{1,10}|[\s,;:]{1,10}$/g, '');
}

const UPDATED = /\b(?:updated|modified|last changed)\b[^\p{L}]{0,10}(?:on\s)?[^\p{L}]{0,5}$/iu;

/** What may stand beside a byline or date without being either: a label, a weekday, a time, a reading time. */
const SMALL_PRINT =
  /^(?:(?:first\s)?(?:published|posted|issued|updated|last updated|modified|date|on|at|at:|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[:\s,]{0,3}){1,3}$|^(?:at\s)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,5})?$|^\d{1,3}[ -]min(?:ute)?s?\sread$|^(?:last\s)?updated\b.{0,60}$/i;
