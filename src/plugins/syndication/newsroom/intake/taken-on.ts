import { readNewsDate, type Instant } from '../story/news-date';
import type { Story } from '../story/story';

/** A page that does not say when it was retrieved was retrieved when our desk received it: on that day in UTC. */
export function takenOn(story: Story, receivedAt: Instant): Story {
  const retrieved = story.source.retrieved ?? readNewsDate(receivedAt.slice(0, 10));
  return { ...story, source: { ...story.source, retrieved } };
}
