import { calendarOf, type NewsDate } from '../../story/news-date';
import { authorsWithAnd } from './author-list';
import { authorsOf, stated, type CitationStyle, type CitedWork } from './cited-work';
import { AP_MONTHS, FULL_MONTHS, monthDayYear } from './english-date';
import { givenFirst } from './printed-names';

/**
 * The running text of a news story, AP Stylebook, “attribution” and “months”: `The Associated Press reported Nov. 11, 2017`.
 * AP has no reference list: neither title nor address is printed; the title stands in where nobody is named.
 */
export const apInText: CitationStyle = (work) => {
  const when = work.firstPublished === null ? '' : ` ${reportedWhen(work.firstPublished)}`;
  const who = reporterOf(work);
  return { beforeAddress: who === null ? `“${work.title}”${when}` : `${who} reported${when}`, address: '', afterAddress: '' };
};

/** The house that holds the rights, an organisation in the byline, the writers, or the site: the first that is known. */
function reporterOf(work: CitedWork): string | null {
  const authors = authorsOf(work);
  const organisation = authors.find(({ kind }) => kind === 'organisation')?.name ?? null;
  return stated(work.publisher) ?? organisation ?? authorsWithAnd(authors, givenFirst) ?? stated(work.container);
}

/** A day stands alone with its month cut; a month or a year alone takes “in” and is spelled out. */
function reportedWhen(date: NewsDate): string {
  return calendarOf(date).day === null ? `in ${monthDayYear(date, FULL_MONTHS)}` : monthDayYear(date, AP_MONTHS);
}
