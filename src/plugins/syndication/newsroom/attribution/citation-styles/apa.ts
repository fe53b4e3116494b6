import type { Writer } from '../../story/story';
import { authorsOf, isSitesOwn, siteOf, type CitationStyle } from './cited-work';
import { monthDayYear, yearMonthDay } from './english-date';
import { familyAndInitials, printedName } from './printed-names';
import { closed, leading, sentences } from './sentence';

/**
 * Publication Manual of the American Psychological Association, 7th ed., 10.1 (newspaper articles) and 10.16 (the site
 * is not named again when it is the author). Sentence case is left to the original's own capitals.
 * `Lind, M. (2021, March 9). Title. Site. https://…`
 */
export const apa: CitationStyle = (work) => {
  const { title, firstPublished, retrieved, address } = work;
  const date = `(${firstPublished === null ? 'n.d.' : yearMonthDay(firstPublished)})`;
  const authors = authorList(authorsOf(work));
  const site = isSitesOwn(work) ? null : siteOf(work);
  // 9.12: a work without author is listed under its title, and the date follows that.
  const opening = authors === null ? [`${closed(title)} ${date}`] : [`${sentences(authors)} ${date}`, title];
  const words = sentences(...opening, site);
  if (address === null) return { beforeAddress: words, address: '', afterAddress: '' };
  // 9.16: a retrieval date only where the work may still change, as an undated page may.
  const took = firstPublished === null && retrieved !== null ? `Retrieved ${monthDayYear(retrieved)}, from ` : '';
  return { beforeAddress: leading(words) + took, address, afterAddress: '' };
};

/** 9.8: up to 20 names with an ampersand; of more, the first 19, an ellipsis and the last. */
function authorList(authors: readonly Writer[]): string | null {
  const names = authors.map((author) => printedName(author, familyAndInitials(' ')).text);
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return last ?? null;
  return names.length > 20 ? `${names.slice(0, 19).join(', ')}, … ${last}` : `${names.slice(0, -1).join(', ')}, & ${last}`;
}
