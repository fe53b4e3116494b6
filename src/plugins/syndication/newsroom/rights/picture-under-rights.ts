import type { Instant } from '../story/news-date';
import type { Picture } from '../story/story';

/** A picture, and when the right to show it ends; `null` or unsaid: with the story. */
export type PictureUnderRights = Picture & { readonly rightsEnd?: Instant | null };
