import type { CitationStyle } from './cited-work';
import { dayMonthYear, yearMonthDay } from './english-date';

/**
 * The form of the foot of a phys.org page: `<title> (2017, November 11) retrieved 16 May 2024 from <address>`.
 * What is not known is left out together with the word that leads to it. https://phys.org
 */
export const retrievedFrom: CitationStyle = ({ title, firstPublished, retrieved, address }) => {
  const published = firstPublished === null ? '' : ` (${yearMonthDay(firstPublished)})`;
  const verb = retrieved === null && address === null ? '' : ' retrieved';
  const took = retrieved === null ? '' : ` ${dayMonthYear(retrieved)}`;
  const from = address === null ? '' : ' from ';
  return { beforeAddress: `${title}${published}${verb}${took}${from}`, address: address ?? '', afterAddress: '' };
};
