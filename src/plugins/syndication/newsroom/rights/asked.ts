import type { Instant } from '../story/news-date';
import type { Channel } from './terms/term';

/**
 * Who asks whether a story may run. `desk`: our editors and the publish gate, who ask whether it may run at all; `public`: every
 * answer to a reader (REST, GraphQL, story page, the site's own feed and sitemap); `feed` and `outlet`: a feed for partners, and
 * what is pushed to them.
 */
export type Door = 'desk' | 'public' | 'feed' | 'outlet';

/** One question to the rights. */
export interface Asked {
  readonly now: Instant;
  readonly door: Door;
  /** Where the reader or partner is: ISO 3166-1 alpha-2, in any case. `null`: nobody knows. The desk is asked for no place. */
  readonly territory: string | null;
  /** By which way it would run; `null`: nobody knows. */
  readonly channel: Channel | null;
}

/** What the desk asks: may this run on our site, somewhere? */
export function atDesk(now: Instant): Asked {
  return { now, door: 'desk', territory: null, channel: 'web' };
}
