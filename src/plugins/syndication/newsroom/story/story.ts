import type { Url } from './address';
import type { BodyBlock } from './body';
import type { Instant, NewsDate } from './news-date';

/** IPTC publishing status (NewsML-G2 `pubStatus`). `canceled` is what desks call a kill. */
export const PUB_STATUSES = ['usable', 'withheld', 'canceled'] as const;
export type PubStatus = (typeof PUB_STATUSES)[number];

/** What our story is to the original. `null` on a story means our own staff made it. */
export const RELATIONSHIPS = ['republished', 'excerpted', 'adapted', 'translated', 'based-on'] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];

/** Classes of a new version that repairs an error, as agencies name them. */
export const CORRECTION_CLASSES = ['correction', 'refile', 'clarification', 'withdrawal'] as const;
export type CorrectionClass = (typeof CORRECTION_CLASSES)[number];

/** What somebody in a byline did for the story. */
export const BYLINE_ROLES = ['words', 'pictures', 'additional-reporting'] as const;
export type BylineRole = (typeof BYLINE_ROLES)[number];

/** Where a party stands in a credit chain (library, agency, distributor, handout source). */
export const AGENCY_ROLES = ['library', 'agency', 'distributor', 'handout-source'] as const;
export type AgencyRole = (typeof AGENCY_ROLES)[number];

/** How we know two items are the same story: the provider's id, else its address. */
export interface StoryIdentity {
  readonly scheme: 'guid' | 'url';
  readonly value: string;
}

/**
 * One news item, as read from a payload or from an article. Every key is present;
 * `null` means "the source did not say".
 */
export interface Story {
  readonly identity: StoryIdentity | null;
  /** The provider's own word for this state of the story: `3`, `2017-11-11T09:00:00Z`. */
  readonly version: string | null;
  /** When the provider made this version. */
  readonly versionCreated: NewsDate | null;
  /** The story that this one corrects, follows or cancels, where the provider gave that one another identity. */
  readonly replaces: StoryIdentity | null;
  readonly pubStatus: PubStatus;
  readonly relationship: Relationship | null;
  readonly headline: string | null;
  /** What the desk calls it; never shown to readers. */
  readonly slugline: string | null;
  readonly summary: string | null;
  readonly byline: Byline | null;
  /** The words that must appear for the story as a whole, word for word: `dpa`, `Reuters/Nordfoto`. */
  readonly creditLine: string | null;
  readonly dateline: string | null;
  readonly body: readonly BodyBlock[];
  /** BCP 47: `en`, `pt-BR`. */
  readonly language: string | null;
  readonly firstPublished: NewsDate | null;
  /** For readers: what was wrong and is now right. */
  readonly correctionNote: string | null;
  readonly correctionClass: CorrectionClass | null;
  /** For the desk; never in any public answer. */
  readonly editorsNote: string | null;
  readonly source: Source;
  readonly rights: Rights;
  readonly pictures: readonly Picture[];
}

export interface Byline {
  /** As printed, with its "by": `by Chad Day`; `null` when only the names are known. */
  readonly line: string | null;
  /** In the order printed. */
  readonly writers: readonly Writer[];
}

export interface Writer {
  readonly name: string;
  readonly kind: 'person' | 'organisation';
  readonly role: BylineRole;
}

/** Author, holder (in {@link Rights}), distributor and the page we took it from: four parties, never collapsed. */
export interface Source {
  /** Who the original names as its author, in the original's words. */
  readonly author: string | null;
  /** Who passed it on. */
  readonly distributor: string | null;
  /** The site or service our desk took it from: `phys.org`. */
  readonly retrievedFrom: string | null;
  readonly originalTitle: string | null;
  readonly address: Url | null;
  /** The day our desk took the copy. Fixed; never "today". */
  readonly retrieved: NewsDate | null;
}

export interface Rights {
  readonly copyrightHolder: string | null;
  /** The year of first publication, never the current year. */
  readonly copyrightYear: number | null;
  /** Word for word. */
  readonly copyrightNotice: string | null;
  /** Word for word: what one may do. */
  readonly usageTerms: string | null;
  /** Word for word: the part of the terms that readers are shown. */
  readonly legalNotice: string | null;
  readonly embargo: RightsMoment | null;
  readonly expiry: RightsMoment | null;
}

/** A rights date that may be unreadable. Unreadable holds the story; it never frees it. */
export type RightsMoment =
  | { readonly kind: 'at'; readonly instant: Instant }
  | { readonly kind: 'unreadable'; readonly stated: string };

export interface Picture {
  readonly address: Url | null;
  readonly caption: string | null;
  readonly credit: PhotoCredit | null;
}

/** `Christian Charisius/picture-alliance/dpa/AP Images`: one photographer, then the agencies in order. */
export interface PhotoCredit {
  /** Word for word. */
  readonly line: string;
  readonly photographer: string | null;
  readonly agencies: readonly Agency[];
  readonly copyrightNotice: string | null;
  /** A licence's address or name. */
  readonly licence: string | null;
  readonly mayBePassedOn: boolean;
}

export interface Agency {
  readonly name: string;
  readonly role: AgencyRole | null;
}
