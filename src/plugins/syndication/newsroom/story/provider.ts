import { fillNotice } from './fill-notice';
import { calendarOf, type NewsDate } from './news-date';
import type { Rights, Source } from './story';

/** How the citation of a provider's stories is written. */
export const CITATION_STYLE_NAMES = ['retrieved-from', 'apa', 'mla', 'chicago', 'harvard', 'iso-690', 'ap-in-text', 'house-template'] as const;
export type CitationStyleName = (typeof CITATION_STYLE_NAMES)[number];

/** How the credit lines of a provider's pictures are written. */
export const CREDIT_STYLE_NAMES = ['as-received', 'house', 'ap', 'reuters', 'getty'] as const;
export type CreditStyleName = (typeof CREDIT_STYLE_NAMES)[number];

/** What search engines are told of a provider's stories. */
export const INDEXING_POLICIES = ['self', 'canonical-to-source', 'noindex-news', 'noindex-all'] as const;
export type IndexingPolicy = (typeof INDEXING_POLICIES)[number];

/** A provider's record: who they are, and what holds for their stories where a story itself says nothing. */
export interface Provider {
  readonly name: string;
  readonly aliases: readonly string[];
  /** `phys.org`: also for its subdomains. */
  readonly hosts: readonly string[];
  readonly copyrightHolder: string | null;
  /** May hold `{year}`, the year of first publication, and `{holder}`. */
  readonly copyrightNotice: string | null;
  readonly legalNotice: string | null;
  readonly citationStyle: CitationStyleName | null;
  readonly citationTemplate: string | null;
  readonly creditStyle: CreditStyleName | null;
  readonly indexingPolicy: IndexingPolicy | null;
}

/** The rights of a story, with its provider's defaults where the story says nothing. What the story states always wins. */
export function withProviderDefaults(rights: Rights, firstPublished: NewsDate | null, provider: Provider | null): Rights {
  if (provider === null) return rights;
  const stated = rights.copyrightHolder !== null || rights.copyrightNotice !== null;
  return {
    ...rights,
    copyrightHolder: rights.copyrightHolder ?? provider.copyrightHolder,
    copyrightNotice: stated ? rights.copyrightNotice : noticeOf(provider, rights.copyrightYear ?? yearOf(firstPublished)),
    legalNotice: rights.legalNotice ?? provider.legalNotice,
  };
}

/** Finds whose story it is: by the host of the page, else by the holder that the story names. */
export function findProvider<Known extends Provider>(
  { source, rights }: { readonly source: Pick<Source, 'address' | 'retrievedFrom'>; readonly rights: Pick<Rights, 'copyrightHolder'> },
  providers: readonly Known[],
): Known | null {
  const host = source.address === null ? source.retrievedFrom : new URL(source.address).hostname;
  const byHost = host === null ? undefined : providers.find(({ hosts }) => hosts.some((known) => isHostOf(host, known)));
  const holder = rights.copyrightHolder;
  const byName = () => (holder === null ? undefined : providers.find(({ name, aliases }) => [name, ...aliases].some((known) => sameName(known, holder))));
  return byHost ?? byName() ?? null;
}

function noticeOf({ copyrightNotice, copyrightHolder }: Provider, year: number | null): string | null {
  return copyrightNotice === null ? null : fillNotice(copyrightNotice, year, copyrightHolder);
}

function yearOf(date: NewsDate | null): number | null {
  return date === null ? null : calendarOf(date).year;
}

function isHostOf(host: string, known: string): boolean {
  const [asked, wanted] = [host, known].map((name) => name.toLowerCase().replace(/^www\./, ''));
  return asked === wanted || asked?.endsWith(`.${wanted}`) === true;
}

function sameName(one: string, other: string): boolean {
  const bare = (name: string) => name.toLowerCase().replace(/^the /, '').replace(/[.,]+$/, '').trim();
  return bare(one) === bare(other);
}
