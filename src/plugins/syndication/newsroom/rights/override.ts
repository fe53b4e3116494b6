import { readInstant, type Instant } from '../story/news-date';
import type { Hold } from './hold';
import type { PictureUnderRights } from './picture-under-rights';

/** Somebody with the right to answered for one hold: for this very hold, and for nothing that comes after it. */
export interface Override {
  /** As {@link overrideKey} gives it. */
  readonly key: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

interface Illustrated {
  readonly pictures: readonly PictureUnderRights[];
}

/**
 * The sign by which an override knows its hold; `null` for a hold that nobody may override: what is dead or withheld is restored,
 * an embargo is lifted, a right that ended is prolonged in the terms, and without a headline there is nothing to publish.
 */
export function overrideKey(hold: Hold, { pictures }: Illustrated): string | null {
  switch (hold.reason) {
    case 'missing':
      return hold.duty === 'headline' ? null : `missing ${hold.duty}`;
    case 'picture-uncredited':
    case 'picture-not-licensed': {
      const { address = null, caption = null } = pictures[hold.picture] ?? {};
      return `${hold.reason} ${address ?? caption ?? hold.picture}`;
    }
    case 'edited':
      return `edited ${JSON.stringify(hold.changes)}`;
    case 'credit-line-missing':
      return `credit-line-missing ${hold.line}`;
    case 'embargoed':
    case 'embargo-unreadable':
    case 'expired':
    case 'picture-expired':
    case 'expiry-unreadable':
    case 'withheld':
    case 'killed':
    case 'terms-embargo':
    case 'terms-expired':
    case 'retention-ended':
    case 'retention-unknown':
    case 'territory-not-allowed':
    case 'territory-unknown':
    case 'channel-not-allowed':
    case 'archive-not-allowed':
    case 'passing-on-not-allowed':
    case 'picture-not-passed-on':
      return null;
  }
}

/** Whether somebody answered for a hold. */
export function isOverridden(hold: Hold, story: Illustrated & { readonly overrides: readonly Override[] }): boolean {
  if (story.overrides.length === 0) return false;
  const sign = overrideKey(hold, story);
  return sign !== null && story.overrides.some(({ key }) => key === sign);
}

/** Reads stored overrides; what nobody can read any more overrides nothing. */
export function parseOverrides(stored: unknown): readonly Override[] {
  return (Array.isArray(stored) ? stored : []).flatMap((entry: unknown): readonly Override[] => {
    if (typeof entry !== 'object' || entry === null || !('key' in entry && 'reason' in entry && 'by' in entry && 'at' in entry)) return [];
    const { key, reason, by } = entry;
    const at = typeof entry.at === 'string' ? readInstant(entry.at) : null;
    return typeof key === 'string' && typeof reason === 'string' && typeof by === 'string' && at !== null ? [{ key, reason, by, at }] : [];
  });
}
