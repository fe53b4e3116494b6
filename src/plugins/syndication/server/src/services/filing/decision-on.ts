import { decideIntake, type IntakeDecision } from '../../../../newsroom/intake/decide-intake';
import type { Story } from '../../../../newsroom/story/story';
import { digestOf, type Filing } from './filings';

/** What an arriving version means, given what is on file of it and whether that still has its draft. */
export function decisionOn(story: Story, onFile: Filing | null, hasDraft: boolean): IntakeDecision {
  if (onFile && isLiftedKill(story, onFile)) return 'duplicate';
  // A draft that editors threw away is filed anew, but never one that was killed.
  const isGone = onFile !== null && onFile.pubStatus !== 'canceled' && !hasDraft;
  if (isGone && story.pubStatus !== 'canceled') return 'new';
  return decideIntake({ ...story, digest: digestOf(story) }, onFile);
}

/** A kill that a person lifted, with a reason, stays lifted when the same message comes again. */
export function isLiftedKill(story: Story, onFile: Filing): boolean {
  return story.pubStatus === 'canceled' && onFile.pubStatus !== 'canceled' && onFile.digest === digestOf(story);
}
