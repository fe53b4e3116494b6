import type { Url } from '../../story/address';
import type { NewsDate } from '../../story/news-date';
import type { Writer } from '../../story/story';

/** What a citation may say of a story: stated facts only; `null` where the source did not say. */
export interface CitedWork {
  /** As the original has it, to the letter: no style retypes its quotes or its capitals. */
  readonly title: string;
  /** BCP 47: `en`, `pt-BR`. */
  readonly titleLanguage: string | null;
  /** In the order printed. */
  readonly authors: readonly Writer[];
  /** The site or service that the story was retrieved from. */
  readonly container: string | null;
  /** The copyright holder. */
  readonly publisher: string | null;
  readonly firstPublished: NewsDate | null;
  /** The day our desk took the copy. */
  readonly retrieved: NewsDate | null;
  readonly address: Url | null;
}

/** The words around the address, so that a page can link it. `address` is empty where none is printed. */
export interface PrintedCitation {
  readonly beforeAddress: string;
  readonly address: string;
  readonly afterAddress: string;
}

export type CitationStyle = (work: CitedWork) => PrintedCitation;

/** Where the story stands: the site, else the paper that holds the rights. Styles print it in the newspaper's place. */
export function siteOf({ container, publisher }: CitedWork): string | null {
  return stated(container) ?? stated(publisher);
}

/** Authors that have a name. */
export function authorsOf({ authors }: CitedWork): readonly Writer[] {
  return authors.filter(({ name }) => stated(name) !== null);
}

/** Whether the one author is the site itself, which no style names twice. */
export function isSitesOwn(work: CitedWork): boolean {
  const [author, ...others] = authorsOf(work);
  return others.length === 0 && author?.kind === 'organisation' && author.name.toLowerCase() === siteOf(work)?.toLowerCase();
}

/** Words that say something; white space says nothing. */
export function stated(words: string | null): string | null {
  return words === null || words.trim() === '' ? null : words;
}
