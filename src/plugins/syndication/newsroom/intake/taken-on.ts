import { readNewsDate, type Instant } from '../story/news-date';
import type { Story } from '../story/story';

/**
 * What our desk knows of a story by having received it: a page that does not say when it was retrieved was retrieved on that
 * day in UTC; a wire story that gives no address was retrieved from the service that distributes it.
 */
export function takenOn(story: Story, receivedAt: Instant): Story {
  const { source, identity } = story;
  const retrieved = source.retrieved ?? readNewsDate(receivedAt.slice(0, 10));
  const service = identity?.scheme === 'guid' && source.address === null ? source.distributor : null;
  return { ...story, source: { ...source, retrieved, retrievedFrom: source.retrievedFrom ?? service } };
}
