import type { Instant } from '../story/news-date';
import { atDesk, type Asked } from './asked';
import { creditHolds } from './credit-duties';
import type { Hold } from './hold';
import { isOverridden } from './override';
import type { StoryUnderRights } from './story-under-rights';
import { termHolds } from './term-holds';

/** Whether a story may run: clear, or every hold at once. */
export type Decision =
  | { readonly outcome: 'clear' }
  | { readonly outcome: 'held'; readonly holds: readonly [Hold, ...Hold[]] };

/**
 * Decides once, for every door, whether a story may run: then, there and that way. A moment alone is the desk's question. Rights
 * fail closed. A hold that names a picture is lifted by leaving the picture out; what somebody with the right to answered for is none.
 */
export function decide(story: StoryUnderRights, asked: Asked | Instant): Decision {
  const question = typeof asked === 'string' ? atDesk(asked) : asked;
  const [first, ...others] = [
    ...statusHolds(story),
    ...momentHolds(story, question.now),
    ...pictureHolds(story, question.now),
    ...termHolds(story, question),
    ...headlineHolds(story),
    ...creditHolds(story),
  ].filter((hold) => !isOverridden(hold, story));
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

function pictureHolds({ pictures }: StoryUnderRights, now: Instant): readonly Hold[] {
  return pictures.flatMap(({ rightsEnd = null }, picture): readonly Hold[] => (rightsEnd === null || rightsEnd > now ? [] : [{ reason: 'picture-expired', picture, since: rightsEnd }]));
}

function headlineHolds({ headline }: StoryUnderRights): readonly Hold[] {
  return headline === null ? [{ reason: 'missing', duty: 'headline' }] : [];
}
