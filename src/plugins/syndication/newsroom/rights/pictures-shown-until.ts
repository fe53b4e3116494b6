import { readInstant, type Instant } from '../story/news-date';
import { decide } from './decide';
import type { StoryUnderRights } from './story-under-rights';

/** Since ever: a picture that its terms never let us show. */
export const NEVER: Instant = beginning();

/**
 * Until when readers see each picture of a published story, in their order: `null` for as long as the story; {@link NEVER} for one that is
 * not licensed. As {@link decide} has it; the moment given does not matter to the answer.
 */
export function picturesShownUntil(story: StoryUnderRights, now: Instant): readonly (Instant | null)[] {
  const decision = decide(story, now);
  const holds = decision.outcome === 'held' ? decision.holds : [];
  const unlicensed = new Set(holds.flatMap((hold) => (hold.reason === 'picture-not-licensed' ? [hold.picture] : [])));
  return story.pictures.map(({ rightsEnd = null }, picture) => (unlicensed.has(picture) ? NEVER : rightsEnd));
}

function beginning(): Instant {
  const instant = readInstant('1970-01-01T00:00:00Z');
  if (instant === null) throw new Error('no beginning');
  return instant;
}
