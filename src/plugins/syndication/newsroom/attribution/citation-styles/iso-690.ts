import type { Writer } from '../../story/story';
import { authorsOf, siteOf, stated, type CitationStyle, type CitedWork } from './cited-work';
import { dayMonthYear, yearOf } from './english-date';
import { joinedWithAnd } from './author-list';
import { capitalFamilyFirst, printedName } from './printed-names';
import { leading, listed, sentences } from './sentence';

/**
 * ISO 690:2021, name and date (Harvard) system, a contribution to a serial online.
 * `LIND, Mara, 2021. Title. Site. Online. Holder, 9 March 2021. Available from: https://… [Accessed 4 June 2024].`
 */
export const iso690: CitationStyle = (work) => {
  const { title, firstPublished, retrieved, address } = work;
  const year = firstPublished === null ? '[no date]' : yearOf(firstPublished);
  const authors = joinedWithAnd(authorsOf(work).map(inCapitals));
  const opening = authors === null ? [listed(title, year)] : [listed(authors, year), title];
  const published = listed(publisherBesideSite(work), firstPublished === null ? null : dayMonthYear(firstPublished));
  const words = sentences(...opening, siteOf(work), address === null ? null : 'Online', published);
  if (address === null) return { beforeAddress: words, address: '', afterAddress: '' };
  // Nothing stands behind a bare address, so that it can be copied as it is.
  const took = retrieved === null ? '' : ` [Accessed ${dayMonthYear(retrieved)}].`;
  return { beforeAddress: `${leading(words)}Available from: `, address, afterAddress: took };
};

/** The holder, unless it was named in the site's place. */
function publisherBesideSite({ container, publisher }: CitedWork): string | null {
  return stated(container) === null || container === publisher ? null : stated(publisher);
}

/** Creators: the family name in capitals; of a name that is not taken apart, the whole of it. */
function inCapitals(author: Writer): string {
  const { text, isInverted } = printedName(author, capitalFamilyFirst);
  return isInverted ? text : text.toUpperCase();
}
