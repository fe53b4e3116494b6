import { takenOn } from '../../../newsroom/intake/taken-on';
import { decide, type Decision } from '../../../newsroom/rights/decide';
import { underOwnTerms } from '../../../newsroom/rights/under-own-terms';
import { readInstant } from '../../../newsroom/story/news-date';
import type { Story } from '../../../newsroom/story/story';

/** What the gate would say of this reading: the same decision, taken early. A pasted story always gets a citation. */
export function futureDecision(story: Story): Decision | null {
  const now = readInstant(new Date().toISOString());
  return now === null ? null : decide(underOwnTerms(takenOn(story, now)), now);
}
