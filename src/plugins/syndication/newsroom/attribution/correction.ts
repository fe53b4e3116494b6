import type { NewsDate } from '../story/news-date';
import type { CorrectionClass } from '../story/story';

/** What readers are told about an error that is now repaired. */
export interface Correction {
  readonly note: string;
  /** `null` where the desk did not say; printed as a plain correction. */
  readonly class: CorrectionClass | null;
  readonly date: NewsDate | null;
}
