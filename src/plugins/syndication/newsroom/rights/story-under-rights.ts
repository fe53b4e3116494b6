import type { Story } from '../story/story';

/** What the decision looks at. */
export type StoryUnderRights = Pick<
  Story,
  'identity' | 'headline' | 'byline' | 'firstPublished' | 'pubStatus' | 'relationship' | 'source' | 'rights' | 'pictures'
> & {
  /** Whether a syndication citation stands beside it. With neither citation nor relationship it is a staff story. */
  readonly hasCitation: boolean;
};
