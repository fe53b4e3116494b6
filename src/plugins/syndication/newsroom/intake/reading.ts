import type { Instant } from '../story/news-date';
import type { Story } from '../story/story';

/** What arrived, decoded. The bytes themselves are kept by whoever received them. */
export interface Payload {
  readonly text: string;
  readonly receivedAt: Instant;
}

/** What we read, in which format, and what the editor should check. */
export interface Reading {
  /** The name of the format that read it; `null` when it was refused. */
  readonly format: string | null;
  readonly stories: readonly ReadStory[];
  /** Notes on the payload as a whole. One of weight `refused` means that there are no stories. */
  readonly notes: readonly IntakeNote[];
}

/** One story, and for every field that it states, how we know. */
export interface ReadStory {
  readonly story: Story;
  readonly provenance: readonly Provenance[];
  readonly notes: readonly IntakeNote[];
}

/** Which rule read a field, and from which words. */
export interface Provenance {
  readonly field: StoryField;
  readonly rule: string;
  /** The words as they stand in the payload. */
  readonly quote: string;
}

/** The fields that a rule can fill, named by their place in a {@link Story}. */
export const STORY_FIELDS = [
  'headline',
  'byline',
  'dateline',
  'body',
  'language',
  'firstPublished',
  'source.author',
  'source.distributor',
  'source.retrievedFrom',
  'source.originalTitle',
  'source.address',
  'source.retrieved',
  'rights.copyrightHolder',
  'rights.copyrightYear',
  'rights.copyrightNotice',
  'rights.usageTerms',
  'rights.legalNotice',
  'rights.embargo',
  'pictures',
] as const;
export type StoryField = (typeof STORY_FIELDS)[number];

/** Something the editor should know: rule, reason, words (after vfile-message). */
export interface IntakeNote {
  /** The rule's name: `lift-copyright-notice`. */
  readonly rule: string;
  /** `info`: done, for your knowledge. `check`: look at it. `refused`: nothing was read. */
  readonly weight: 'info' | 'check' | 'refused';
  readonly reason: string;
  /** The words it is about. */
  readonly quote: string | null;
}

/** One wire, feed or page format: one folder each under `formats/`. */
export interface IntakeFormat {
  readonly name: string;
  recognises(payload: Payload): boolean;
  read(payload: Payload): Reading;
}
