import type { Instant } from '../story/news-date';
import type { Story } from '../story/story';
import type { Wording } from './fidelity/fidelity';
import type { Override } from './override';
import type { PictureUnderRights } from './picture-under-rights';
import type { Terms } from './terms/term';

/** What the decision looks at. */
export type StoryUnderRights = Pick<
  Story,
  'identity' | 'headline' | 'byline' | 'firstPublished' | 'versionCreated' | 'language' | 'pubStatus' | 'relationship' | 'creditLine' | 'source' | 'rights'
> & {
  readonly pictures: readonly PictureUnderRights[];
  /** Whether a syndication citation stands beside it. With neither citation nor relationship it is a staff story. */
  readonly hasCitation: boolean;
  /** The rules that bind it, as `effectiveTerms` gives them; none where nobody stated any. */
  readonly terms: Terms;
  /** What somebody with the right to answered for. */
  readonly overrides: readonly Override[];
  /** When we published it first; `null` before that. */
  readonly publishedHere: Instant | null;
  /** The text as received and as it stands; `null` when none was kept, or no rule asks: then nothing is compared. */
  readonly texts: { readonly received: Wording; readonly standing: Wording } | null;
};
