import { authorsOf, stated, type CitedWork } from '../citation-styles/cited-work';
import { namePartsOf } from '../citation-styles/name-parts';
import { calendarOf, type NewsDate } from '../../story/news-date';
import type { Writer } from '../../story/story';
import { citationKeyOf } from './citation-key';

/** The part of CSL-JSON that a news story needs. https://github.com/citation-style-language/schema (csl-data.json, 1.0.2) */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
}

export type CslName =
  | { readonly literal: string }
  | { readonly family: string; readonly given: string; readonly 'non-dropping-particle'?: string; readonly suffix?: string };

export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/**
 * The work as a CSL-JSON item: an article where the site is known, else a page. What is not known has no key.
 * The title is kept to the letter; programs that read `<i>` in it as markup do so by their own rule.
 */
export function cslJsonOf(work: CitedWork): CslItem {
  const container = stated(work.container);
  const publisher = stated(work.publisher);
  const authors = authorsOf(work);
  return {
    id: citationKeyOf(work),
    type: container === null ? 'webpage' : 'article-newspaper',
    title: work.title,
    ...(authors.length > 0 && { author: authors.map(cslName) }),
    ...(container !== null && { 'container-title': container }),
    ...(publisher !== null && { publisher }),
    ...(work.firstPublished !== null && { issued: cslDate(work.firstPublished) }),
    ...(work.retrieved !== null && { accessed: cslDate(work.retrieved) }),
    ...(work.address !== null && { URL: work.address }),
    ...(work.titleLanguage !== null && { language: work.titleLanguage }),
  };
}

/** The item as a file for reference managers: a list of one. */
export function writeCslJson(work: CitedWork): string {
  return `${JSON.stringify([cslJsonOf(work)], null, 2)}\n`;
}

function cslName(author: Writer): CslName {
  const name = namePartsOf(author);
  if ('literal' in name) return name;
  const { family, given, particle, suffix } = name;
  return { family, given, ...(particle !== null && { 'non-dropping-particle': particle }), ...(suffix !== null && { suffix }) };
}

function cslDate(date: NewsDate): CslDate {
  const { year, month, day } = calendarOf(date);
  return { 'date-parts': [[year, month, day].filter((part) => part !== null)] };
}
