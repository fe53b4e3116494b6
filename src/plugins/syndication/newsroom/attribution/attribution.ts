import type { NewsDate } from '../story/news-date';
import type { IndexingPolicy, Provider } from '../story/provider';
import type { CorrectionClass, PhotoCredit, Picture, Relationship, Story, Writer } from '../story/story';
import type { Url } from '../story/address';
import { copyrightNotice } from './copyright-notice';
import type { Correction } from './correction';
import { presentationOf, USUAL, type Presentation } from './presentation';

/**
 * Everything that a renderer may say about where a story comes from, as one value. It is plain JSON: this is the form
 * `parts`, and a front end that parses it gets the same bytes from the same renderers.
 */
export interface Attribution {
  readonly headline: string | null;
  /** Of our story. BCP 47. */
  readonly language: string | null;
  /** Of the original's title. BCP 47; `null` where nobody said, so of a translation. */
  readonly titleLanguage: string | null;
  readonly relationship: Relationship | null;
  readonly citation: Citation | null;
  readonly writers: readonly Writer[];
  /** The words that must appear for the story as a whole. */
  readonly creditLine: string | null;
  /** Who the original names as its author, in its own words. */
  readonly author: string | null;
  readonly distributor: string | null;
  /** The site or service our desk took it from. */
  readonly retrievedFrom: string | null;
  readonly copyrightHolder: string | null;
  readonly copyrightYear: number | null;
  readonly copyrightNotice: string | null;
  readonly legalNotice: string | null;
  /** Of the pictures in their order; each credit once. */
  readonly photoCredits: readonly PrintedCredit[];
  readonly correction: Correction | null;
  readonly presentation: Presentation;
}

/** The parts of the sentence that says where our desk took the story from. */
export interface Citation {
  /** As the original has it, to the letter. */
  readonly title: string;
  readonly firstPublished: NewsDate | null;
  readonly retrieved: NewsDate | null;
  readonly address: Url | null;
}

/** A credit and the pictures of the story that it stands for. */
export interface PrintedCredit extends PhotoCredit {
  readonly addresses: readonly Url[];
  /** Where the picture can be licensed. */
  readonly acquireLicencePage: Url | null;
}

/** The facts of a story that its attribution is computed from. */
export type CreditedStory = Pick<Story, 'headline' | 'language' | 'relationship' | 'byline' | 'creditLine' | 'firstPublished' | 'correctionNote' | 'source' | 'rights'> & {
  readonly hasCitation: boolean;
  readonly pictures: readonly CreditedPicture[];
  readonly correctionClass?: CorrectionClass | null;
  readonly correctionDate?: NewsDate | null;
  /** What its own terms want search engines to be told. */
  readonly indexing?: IndexingPolicy | null;
  /** Whose story it is; its defaults stand in the rights already. */
  readonly provider?: Provider | null;
};

type CreditedPicture = Omit<Picture, 'credit'> & { readonly credit: (PhotoCredit & { readonly acquireLicencePage?: Url | null }) | null };

/**
 * Computes the attribution of a story from its stated facts alone: no clock, nothing guessed.
 * `null` when nothing is due: a staff story without picture credits and corrections.
 */
export function attributionOf(story: CreditedStory, house: Presentation = USUAL): Attribution | null {
  const photoCredits = creditsOf(story);
  const correction = correctionOf(story);
  const isStaffStory = !story.hasCitation && story.relationship === null;
  if (isStaffStory && photoCredits.length === 0 && correction === null) return null;
  const { author, distributor, retrievedFrom } = story.source;
  return {
    headline: story.headline,
    language: story.language,
    titleLanguage: story.relationship === 'translated' && story.source.originalTitle !== null ? null : story.language,
    relationship: story.relationship,
    citation: story.hasCitation ? citationOf(story) : null,
    writers: story.byline?.writers ?? [],
    creditLine: story.creditLine,
    author,
    distributor,
    retrievedFrom,
    copyrightHolder: story.rights.copyrightHolder,
    ...copyrightNotice(story.rights, story.firstPublished),
    legalNotice: story.rights.legalNotice,
    photoCredits,
    correction,
    presentation: presentationOf(story.provider ?? null, house, story.indexing ?? null),
  };
}

function citationOf({ headline, source, firstPublished }: CreditedStory): Citation | null {
  const title = source.originalTitle ?? headline;
  return title === null ? null : { title, firstPublished, retrieved: source.retrieved, address: source.address };
}

function correctionOf({ correctionNote: note, correctionClass, correctionDate }: CreditedStory): Correction | null {
  return note === null ? null : { note, class: correctionClass ?? null, date: correctionDate ?? null };
}

function creditsOf({ pictures }: CreditedStory): readonly PrintedCredit[] {
  const credits: PrintedCredit[] = [];
  for (const { credit, address } of pictures) {
    if (credit === null) continue;
    const known = credits.findIndex((other) => isSameCredit(other, credit));
    const before = credits[known];
    const here = address === null || before?.addresses.includes(address) ? [] : [address];
    if (before) credits[known] = { ...before, addresses: [...before.addresses, ...here] };
    else credits.push({ ...credit, acquireLicencePage: credit.acquireLicencePage ?? null, addresses: here });
  }
  return credits;
}

/** The same words under the same terms. The agencies are parsed from the words. */
function isSameCredit(one: PrintedCredit, other: PhotoCredit & { readonly acquireLicencePage?: Url | null }): boolean {
  return (
    one.line === other.line &&
    one.photographer === other.photographer &&
    one.copyrightNotice === other.copyrightNotice &&
    one.licence === other.licence &&
    one.acquireLicencePage === (other.acquireLicencePage ?? null)
  );
}
