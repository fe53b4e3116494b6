import type { FiledStoryAnswer } from '../../../../contracts/paste';
import type { Instant } from '../../../../newsroom/story/news-date';
import type { Story } from '../../../../newsroom/story/story';
import type { TypeMap } from '../../articles/shape/story-map';

/** One story that arrives, and where it goes. */
export interface ArrivingStory {
  readonly story: Story;
  /** Its place in the payload, from 0. */
  readonly place: number;
  readonly receiptId: string;
  readonly receivedAt: Instant;
  readonly map: TypeMap;
  readonly locale: string | null;
  readonly filedBy: number | null;
}

/** What became of it. */
export interface Filed {
  readonly outcome: FiledStoryAnswer['outcome'];
  readonly documentId: string | null;
}
