import { authorsOf, isSitesOwn, siteOf, type CitationStyle, type CitedWork } from './cited-work';
import { monthDayYear } from './english-date';
import { firstInverted, firstInvertedAndOthers } from './author-list';
import { familyFirstParticleLast } from './printed-names';
import { leading, listed, quotedSentence, sentences } from './sentence';

/**
 * Chicago Manual of Style, 18th ed., chapters 13 and 14: notes and bibliography, the bibliography's form of a newspaper
 * article. Headline style is left to the original's own capitals.
 * `Lind, Mara. “Title.” Site, March 9, 2021. https://….`
 */
export const chicago: CitationStyle = (work) => {
  const { title, firstPublished, retrieved, address } = work;
  const authors = authorList(work);
  const opening = leading(sentences(authors ?? siteOf(work))) + quotedSentence(title);
  const published = firstPublished === null ? 'n.d.' : monthDayYear(firstPublished);
  // An unsigned article is listed under its newspaper, which is then not named again.
  const place = listed(authors === null ? null : siteOf(work), published);
  const took = address !== null && firstPublished === null && retrieved !== null ? `Accessed ${monthDayYear(retrieved)}` : null;
  const words = `${opening} ${sentences(place, took)}`;
  return address === null ? { beforeAddress: words, address: '', afterAddress: '' } : { beforeAddress: `${words} `, address, afterAddress: '.' };
};

/** Chapter 13, “et al.” (changed in the 18th ed.): up to six names; of more, the first three. */
function authorList(work: CitedWork): string | null {
  const authors = authorsOf(work);
  if (isSitesOwn(work)) return null;
  return authors.length > 6 ? firstInvertedAndOthers(authors, familyFirstParticleLast, 3) : firstInverted(authors, familyFirstParticleLast);
}
