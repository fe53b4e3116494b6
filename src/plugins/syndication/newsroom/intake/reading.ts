import type { Url } from '../story/address';
import type { Instant, NewsDate } from '../story/news-date';
import type { Byline, CorrectionClass, Picture, PubStatus, RightsMoment, Story, StoryIdentity } from '../story/story';
import type { BodyBlock } from '../story/body';
import type { MarkupElement } from './markup/markup';
import type { NoteSentence } from './note-sentences';

/** What arrived, decoded. The bytes themselves are kept by whoever received them. */
export interface Payload {
  readonly text: string;
  readonly receivedAt: Instant;
  /** Where it was fetched, where somebody fetched it. What the payload says of itself wins. */
  readonly address?: Url | null;
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

/** The fields that a rule can fill, named by their place in a {@link Story}, and what each holds. */
export interface FieldValues {
  readonly identity: StoryIdentity;
  readonly version: string;
  readonly versionCreated: NewsDate;
  readonly replaces: StoryIdentity;
  readonly pubStatus: PubStatus;
  readonly headline: string;
  readonly slugline: string;
  readonly summary: string;
  readonly byline: Byline;
  readonly creditLine: string;
  readonly dateline: string;
  readonly body: readonly BodyBlock[];
  readonly language: string;
  readonly firstPublished: NewsDate;
  readonly correctionNote: string;
  readonly correctionClass: CorrectionClass;
  readonly editorsNote: string;
  readonly 'source.author': string;
  readonly 'source.distributor': string;
  readonly 'source.retrievedFrom': string;
  readonly 'source.originalTitle': string;
  readonly 'source.address': Url;
  readonly 'source.retrieved': NewsDate;
  readonly 'rights.copyrightHolder': string;
  readonly 'rights.copyrightYear': number;
  readonly 'rights.copyrightNotice': string;
  readonly 'rights.usageTerms': string;
  readonly 'rights.legalNotice': string;
  readonly 'rights.embargo': RightsMoment;
  readonly 'rights.expiry': RightsMoment;
  readonly pictures: readonly Picture[];
}
export type StoryField = keyof FieldValues;

/** All of them, in the order in which a desk reads them. */
export const STORY_FIELDS: readonly StoryField[] = [
  'headline',
  'byline',
  'creditLine',
  'dateline',
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
  'rights.expiry',
  'pictures',
  'summary',
  'body',
  'language',
  'slugline',
  'editorsNote',
  'correctionNote',
  'correctionClass',
  'identity',
  'version',
  'versionCreated',
  'replaces',
  'pubStatus',
];

/** Something the editor should know: rule, reason, words (after vfile-message). */
export interface IntakeNote {
  /** The rule's name: `lift-copyright-notice`. */
  readonly rule: string;
  /** `info`: done, for your knowledge. `check`: look at it. `refused`: nothing was read. */
  readonly weight: 'info' | 'check' | 'refused';
  /** What it says, in English. */
  readonly reason: string;
  /** The same as data, for who says it in another language. Notes that an earlier state kept have none. */
  readonly sentence?: NoteSentence;
  /** The words it is about. */
  readonly quote: string | null;
}

/** One wire, feed or page format: one folder each under `formats/`. It is recognised by what stands in it, never by a name. */
export type IntakeFormat = XmlFormat | JsonFormat | HtmlFormat | TextFormat;

export interface XmlFormat {
  readonly of: 'xml';
  readonly name: string;
  recognises(root: MarkupElement): boolean;
  /** Never throws. One broken item never loses the others. */
  read(root: MarkupElement, payload: Payload): Reading;
}

export interface JsonFormat {
  readonly of: 'json';
  readonly name: string;
  recognises(value: unknown): boolean;
  read(value: unknown, payload: Payload): Reading;
}

export interface HtmlFormat {
  readonly of: 'html';
  readonly name: string;
  recognises(root: MarkupElement): boolean;
  read(root: MarkupElement, payload: Payload): Reading;
}

export interface TextFormat {
  readonly of: 'text';
  readonly name: string;
  recognises(text: string): boolean;
  read(text: string, payload: Payload): Reading;
}
