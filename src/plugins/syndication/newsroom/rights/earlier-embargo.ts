import type { Instant } from '../story/news-date';
import type { RightsMoment } from '../story/story';

/** Whether a change of an embargo that still holds would free the story earlier. To enter the end of one that was not understood is none, if it lies ahead. */
export function isEarlierEmbargo(before: RightsMoment | null, after: RightsMoment | null, now: Instant): boolean {
  if (before === null || (before.kind === 'at' && before.instant <= now)) return false;
  if (after === null) return true;
  if (after.kind === 'unreadable') return false;
  return after.instant <= now || (before.kind === 'at' && after.instant < before.instant);
}
