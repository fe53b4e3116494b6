import type { NewsDate } from '../story/news-date';
import type { PhotoCredit, Relationship, Story, Writer } from '../story/story';
import type { Url } from '../story/address';
import { copyrightNotice } from './copyright-notice';

/** Everything that a renderer may say about where a story comes from, as one value. */
export interface Attribution {
  readonly headline: string | null;
  readonly relationship: Relationship | null;
  readonly citation: Citation | null;
  readonly writers: readonly Writer[];
  readonly copyrightHolder: string | null;
  readonly copyrightYear: number | null;
  readonly copyrightNotice: string | null;
  readonly legalNotice: string | null;
  /** Of the pictures in their order; each credit once. */
  readonly photoCredits: readonly PhotoCredit[];
  readonly correctionNote: string | null;
}

/** The parts of the sentence that says where our desk took the story from. */
export interface Citation {
  /** As the original has it, to the letter. */
  readonly title: string;
  readonly firstPublished: NewsDate | null;
  readonly retrieved: NewsDate | null;
  readonly address: Url | null;
}

/** The facts of a story that its attribution is computed from. */
export type CreditedStory = Pick<
  Story,
  'headline' | 'relationship' | 'byline' | 'firstPublished' | 'correctionNote' | 'source' | 'rights' | 'pictures'
> & { readonly hasCitation: boolean };

/**
 * Computes the attribution of a story from its stated facts alone: no clock, nothing guessed.
 * `null` when nothing is due: a staff story without picture credits and corrections.
 */
export function attributionOf(story: CreditedStory): Attribution | null {
  const photoCredits = creditsOf(story);
  const isStaffStory = !story.hasCitation && story.relationship === null;
  if (isStaffStory && photoCredits.length === 0 && story.correctionNote === null) return null;
  const { copyrightHolder, legalNotice } = story.rights;
  return {
    headline: story.headline,
    relationship: story.relationship,
    citation: story.hasCitation ? citationOf(story) : null,
    writers: story.byline?.writers ?? [],
    copyrightHolder,
    ...copyrightNotice(story.rights, story.firstPublished),
    legalNotice,
    photoCredits,
    correctionNote: story.correctionNote,
  };
}

function citationOf({ headline, source, firstPublished }: CreditedStory): Citation | null {
  const title = source.originalTitle ?? headline;
  return title === null ? null : { title, firstPublished, retrieved: source.retrieved, address: source.address };
}

function creditsOf({ pictures }: CreditedStory): readonly PhotoCredit[] {
  const credits = new Map<string, PhotoCredit>();
  for (const { credit } of pictures) if (credit && !credits.has(credit.line)) credits.set(credit.line, credit);
  return [...credits.values()];
}
