import { readInstant } from '../../story/news-date';
import type { RightsMoment } from '../../story/story';
import type { MomentReaders } from './word-rule';

/** Reads full moments with their offset and nothing else; every other date stays as stated, and holds. */
export const AS_STATED: MomentReaders = { embargo: momentIn, expiry: momentIn };

function momentIn(stated: string): RightsMoment {
  const instant = readInstant(stated);
  return instant === null ? { kind: 'unreadable', stated } : { kind: 'at', instant };
}
