import { authorsWithAnd } from './author-list';
import { authorsOf, isSitesOwn, siteOf, type CitationStyle, type CitedWork } from './cited-work';
import { dayMonth, dayMonthYear, yearOf } from './english-date';
import { familyAndInitials, printedName } from './printed-names';
import { closed, listed, sentences } from './sentence';

/**
 * Harvard as in Pears and Shields, “Cite Them Right”, 12th ed., newspaper articles.
 * `Lind, M. (2021) ‘Title’, Site, 9 March. Available at: https://… (Accessed: 4 June 2024).`
 */
export const harvard: CitationStyle = (work) => {
  const { title, firstPublished, retrieved, address } = work;
  const authors = authorList(work);
  // An unsigned article is listed under its newspaper; without one, its title comes first.
  const lead = authors ?? siteOf(work);
  const year = `(${firstPublished === null ? 'no date' : yearOf(firstPublished)})`;
  const quoted = `‘${title}’`;
  const opening = lead === null ? `${quoted} ${year}` : `${lead} ${year} ${quoted}`;
  const words = listed(opening, authors === null ? null : siteOf(work), firstPublished === null ? null : dayMonth(firstPublished));
  if (address === null) return { beforeAddress: sentences(words), address: '', afterAddress: '' };
  const took = retrieved === null ? '' : ` (Accessed: ${dayMonthYear(retrieved)})`;
  return { beforeAddress: `${closed(words ?? '')} Available at: `, address, afterAddress: `${took}.` };
};

/** Up to three names; of more, the first and “et al.” */
function authorList(work: CitedWork): string | null {
  const authors = authorsOf(work);
  const [first] = authors;
  if (first === undefined || isSitesOwn(work)) return null;
  const form = familyAndInitials('');
  return authors.length > 3 ? `${printedName(first, form).text} et al.` : authorsWithAnd(authors, form);
}
