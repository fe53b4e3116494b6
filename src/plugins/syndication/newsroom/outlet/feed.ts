import type { Instant } from '../story/news-date';
import type { ClearedStory } from './offered-story';

/** The feed formats by the names that a partner asks for. */
export const FEED_FORMAT_NAMES = ['atom', 'rss', 'json', 'ninjs'] as const;
export type FeedFormatName = (typeof FEED_FORMAT_NAMES)[number];

/** One page of a feed, whatever its format. */
export interface Feed {
  /** The address of the feed as such, which stays the same. */
  readonly id: string;
  readonly title: string;
  /** Who publishes the feed. */
  readonly publisher: string;
  /** The site’s list of stories. */
  readonly home: string;
  /** Where this page of the feed stands. */
  readonly self: string;
  /** Where the next page stands, which holds older stories; `null` on the last. */
  readonly next: string | null;
  /** BCP 47. */
  readonly language: string;
  /** The latest first. */
  readonly stories: readonly ClearedStory[];
  readonly tombstones: readonly FeedTombstone[];
}

/** A story that must not be shown any more. What it said is not said again. */
export interface FeedTombstone {
  /** The id that the story had in this feed. */
  readonly id: string;
  readonly reason: 'killed' | 'withheld';
  readonly at: Instant;
}

/** One way to write a feed. It has no clock: the same feed gives the same bytes. */
export interface FeedFormat {
  readonly name: FeedFormatName;
  readonly mediaType: string;
  write(feed: Feed): string;
}

/** When anything in a feed changed last; for one without anything, the beginning of time as computers count it. */
export function lastChange({ stories, tombstones }: Feed): string {
  return [...stories.map(({ updated }) => updated), ...tombstones.map(({ at }) => at)].toSorted().at(-1) ?? '1970-01-01T00:00:00.000Z';
}
