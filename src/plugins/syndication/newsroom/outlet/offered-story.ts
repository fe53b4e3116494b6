import type { CreditedStory } from '../attribution/attribution';
import type { PictureUnderRights } from '../rights/picture-under-rights';
import type { StoryUnderRights } from '../rights/story-under-rights';
import type { Instant } from '../story/news-date';
import type { PictureFile } from '../story/picture-figure';
import type { Story } from '../story/story';
import type { Cleared } from './clear-for-outlet';

/** A story where it stands on our site: as much as a list of addresses needs. */
export interface OfferedPage {
  readonly facts: StoryUnderRights & CreditedStory;
  /** The address of its page. */
  readonly address: string;
  readonly locale: string | null;
  /** When we published it first; `null` when that is not known. */
  readonly published: Instant | null;
  /** When we published it as it stands. */
  readonly updated: Instant;
}

/** A story with everything that a feed or a partner may get of it. */
export interface OfferedStory extends OfferedPage {
  readonly facts: Omit<StoryUnderRights & CreditedStory, 'pictures'> & Pick<Story, 'summary' | 'dateline' | 'body'> & { readonly pictures: readonly OfferedPicture[] };
  /** The same for all versions of the story in its language, whatever its address (RFC 4151). */
  readonly id: string;
}

/** A picture, and the file of ours that shows it, by its whole address. */
export interface OfferedPicture extends PictureUnderRights {
  readonly file: PictureFile | null;
}

/** What a format may write. */
export type ClearedStory = Cleared<OfferedStory>;
export type ClearedPage = Cleared<OfferedPage>;
