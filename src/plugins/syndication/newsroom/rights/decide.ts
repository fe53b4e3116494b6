import type { Instant } from '../story/news-date';
import { creditHolds } from './credit-duties';
import type { Hold } from './hold';
import type { StoryUnderRights } from './story-under-rights';

/** Whether a story may run: clear, or every hold at once. */
export type Decision =
  | { readonly outcome: 'clear' }
  | { readonly outcome: 'held'; readonly holds: readonly [Hold, ...Hold[]] };

/** Decides once, for every door, whether a story may run at the moment `now`. Rights fail closed. */
export function decide(story: StoryUnderRights, now: Instant): Decision {
  const [first, ...others] = [...statusHolds(story), ...momentHolds(story, now), ...headlineHolds(story), ...creditHolds(story)];
  return first ? { outcome: 'held', holds: [first, ...others] } : { outcome: 'clear' };
}

function statusHolds({ pubStatus }: StoryUnderRights): readonly Hold[] {
  switch (pubStatus) {
    case 'usable':
      return [];
    case 'withheld':
      return [{ reason: 'withheld' }];
    case 'canceled':
      return [{ reason: 'killed' }];
  }
}

function momentHolds({ rights: { embargo, expiry } }: StoryUnderRights, now: Instant): readonly Hold[] {
  const holds: Hold[] = [];
  if (embargo?.kind === 'unreadable') holds.push({ reason: 'embargo-unreadable', stated: embargo.stated });
  if (embargo?.kind === 'at' && embargo.instant > now) holds.push({ reason: 'embargoed', until: embargo.instant });
  if (expiry?.kind === 'unreadable') holds.push({ reason: 'expiry-unreadable', stated: expiry.stated });
  if (expiry?.kind === 'at' && expiry.instant <= now) holds.push({ reason: 'expired', since: expiry.instant });
  return holds;
}

function headlineHolds({ headline }: StoryUnderRights): readonly Hold[] {
  return headline === null ? [{ reason: 'missing', duty: 'headline' }] : [];
}
