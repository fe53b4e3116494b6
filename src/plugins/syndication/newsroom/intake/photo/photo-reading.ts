import type { IntakeNote } from '../reading';

/** What the rights metadata of a picture file can say, in the words of the IPTC Photo Metadata Standard 2025.1, in the order in which a desk reads it. */
export const PHOTO_FIELDS = [
  'creator',
  'creditLine',
  'copyrightNotice',
  'caption',
  'headline',
  'source',
  'instructions',
  'usageTerms',
  'webStatement',
  'licensorUrl',
  'dataMining',
  'digitalSourceType',
  'dateCreated',
] as const;
export type PhotoField = (typeof PHOTO_FIELDS)[number];

/** The blocks of a file that hold such metadata, the most believed first. */
export const PHOTO_BLOCKS = ['XMP', 'IIM', 'EXIF'] as const;
export type PhotoBlock = (typeof PHOTO_BLOCKS)[number];

/** What one block says of one field. */
export interface PhotoFact {
  readonly from: PhotoBlock;
  /** Where in the block: `dc:creator`, `2:80`, `Artist`. */
  readonly tag: string;
  /** Word for word. Creators are in the order stated; every other field has one. */
  readonly words: readonly string[];
}

/** Blocks of one file that say different things of a field, the most believed first. */
export interface PhotoConflict {
  readonly field: PhotoField;
  readonly facts: readonly PhotoFact[];
}

/** What a picture file says of itself. Nothing is believed yet. */
export interface PhotoReading {
  /** By field, what the most believed block that has it says; `null`: none has it. */
  readonly facts: Readonly<Record<PhotoField, PhotoFact | null>>;
  readonly conflicts: readonly PhotoConflict[];
  readonly notes: readonly IntakeNote[];
}
