import { authorsOf, isSitesOwn, siteOf, type CitationStyle, type CitedWork } from './cited-work';
import { dayMonthYear, MLA_MONTHS } from './english-date';
import { firstInverted, firstInvertedAndOthers } from './author-list';
import { familyFirst } from './printed-names';
import { leading, listed, quotedSentence, sentences } from './sentence';

/**
 * MLA Handbook, 9th ed., chapter 5 (the template of core elements). Title case is left to the original's own capitals.
 * `Lind, Mara. “Title.” Site, 9 Mar. 2021, https://….`
 */
export const mla: CitationStyle = (work) => {
  const { title, firstPublished, retrieved, address } = work;
  const opening = leading(sentences(authorList(work))) + quotedSentence(title);
  const published = firstPublished === null ? null : dayMonthYear(firstPublished, MLA_MONTHS);
  const place = listed(siteOf(work), published);
  // Supplemental elements: the day of access only where the work has no date of its own.
  const took = firstPublished === null && retrieved !== null ? `Accessed ${dayMonthYear(retrieved, MLA_MONTHS)}.` : '';
  if (address === null) return { beforeAddress: [opening, sentences(place), took].filter((part) => part !== '').join(' '), address: '', afterAddress: '' };
  return { beforeAddress: `${opening} ${place === null ? '' : `${place}, `}`, address, afterAddress: took === '' ? '.' : `. ${took}` };
};

/** One or two authors are named, of more the first. What an organisation publishes itself begins with the title. */
function authorList(work: CitedWork): string | null {
  const authors = authorsOf(work);
  if (isSitesOwn(work)) return null;
  return authors.length > 2 ? firstInvertedAndOthers(authors, familyFirst, 1) : firstInverted(authors, familyFirst);
}
