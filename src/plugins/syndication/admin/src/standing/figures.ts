import type { StandingAnswer } from '../../../contracts/rights-action';
import type { Say } from '../translations/say';
import type { Decision } from './decision';

/** What a decision about a story reaches. */
export interface Figures {
  /** In how many languages readers see it now. */
  readonly shown: number;
  /** In how many languages it has a draft; `null` while nobody could say. */
  readonly drafts: number | null;
  /** At how many addresses readers ever found it; `null` while nobody could say. */
  readonly addresses: number | null;
  readonly hasTombstone: boolean;
}

/** From the server's answer; what the content manager itself counted stands in while there is none. */
export function figuresOf(standing: StandingAnswer | null, counted: number): Figures {
  if (standing === null) return { shown: counted, drafts: null, addresses: null, hasTombstone: false };
  const { languages, addresses, tombstone } = standing;
  return { shown: languages.published, drafts: languages.drafts, addresses, hasTombstone: tombstone !== null };
}

/** What a decision does, in figures: one sentence each for readers, front ends, drafts, and what is left. */
export function sayConsequences(decision: Decision, { shown, drafts, addresses, hasTombstone }: Figures, say: Say): readonly string[] {
  const isTakenOff = decision !== 'restore';
  return [
    say(`standing.${decision}.now`, { count: shown }),
    ...(isTakenOff && addresses !== null && addresses > 0 ? [say('standing.tombstone', { count: addresses })] : []),
    ...(!isTakenOff && hasTombstone ? [say('standing.tombstone-down')] : []),
    ...(drafts === null ? [] : [say(`standing.${decision}.drafts`, { count: drafts })]),
    say(`standing.${decision}.then`),
  ];
}
