import type { Instant, NewsDate } from '../story/news-date';
import type { Story } from '../story/story';
import type { Wording } from './fidelity/fidelity';
import type { Terms } from './terms/term';

/** What the decision looks at. */
export type StoryUnderRights = Pick<
  Story,
  'identity' | 'headline' | 'byline' | 'firstPublished' | 'pubStatus' | 'relationship' | 'source' | 'rights' | 'pictures'
> & {
  /** Whether a syndication citation stands beside it. With neither citation nor relationship it is a staff story. */
  readonly hasCitation: boolean;
  /** The rules that bind it, as `effectiveTerms` gives them; none where nobody stated any. */
  readonly terms?: Terms;
  /** When the provider made this version. */
  readonly versionCreated?: NewsDate | null;
  /** When we published it first; `null` before that. */
  readonly publishedHere?: Instant | null;
  /** The text as received and as it stands; `null` when none was kept, and nothing can be compared. */
  readonly texts?: { readonly received: Wording; readonly standing: Wording } | null;
  /** BCP 47. */
  readonly language?: string | null;
};
