import type { Story } from '../../story/story';
import type { IntakeNote, Provenance } from '../reading';

/** Lifts a line into a field, or drops furniture. A rule never changes the copy it is given. */
export interface PageRule {
  readonly name: string;
  apply(copy: Copy): Copy;
}

/** A page being read: the paragraphs left, and what has been found in those that went. */
export interface Copy {
  readonly paragraphs: readonly string[];
  readonly found: Found;
  readonly provenance: readonly Provenance[];
  readonly notes: readonly IntakeNote[];
}

/** The fields that page rules fill. */
export type Found = Pick<Story, 'headline' | 'summary' | 'byline' | 'firstPublished' | 'source' | 'rights' | 'pictures'>;
