import type { NewsDate } from '../story/news-date';

/** Classes of a new version that repairs an error, as agencies name them. */
export const CORRECTION_CLASSES = ['correction', 'refile', 'clarification', 'withdrawal'] as const;
export type CorrectionClass = (typeof CORRECTION_CLASSES)[number];

/** What readers are told about an error that is now repaired. */
export interface Correction {
  readonly note: string;
  /** `null` where the desk did not say; printed as a plain correction. */
  readonly class: CorrectionClass | null;
  readonly date: NewsDate | null;
}
