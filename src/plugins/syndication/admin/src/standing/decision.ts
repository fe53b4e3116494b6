import type { StandingAnswer } from '../../../contracts/rights-action';

/** What the desk can decide about a story as a whole. */
export const DECISIONS = ['withhold', 'kill', 'restore'] as const;
export type Decision = (typeof DECISIONS)[number];

/**
 * Whether a decision would change how a story stands. `null`, nobody could say how it stands: Kill is offered all the same,
 * nothing may stand in its way. A killed story in several languages may have been killed in some of them only: Kill does the rest.
 */
export function makesSense(decision: Decision, standing: Pick<StandingAnswer, 'pubStatus' | 'isPublished'> | null, languages: number): boolean {
  switch (decision) {
    case 'kill':
      return standing?.pubStatus !== 'canceled' || standing.isPublished || languages > 1;
    case 'withhold':
      return standing?.pubStatus === 'usable' || (standing?.pubStatus === 'withheld' && standing.isPublished);
    case 'restore':
      return standing !== null && standing.pubStatus !== 'usable';
  }
}
