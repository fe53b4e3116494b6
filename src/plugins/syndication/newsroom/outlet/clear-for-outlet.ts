import { attributionOf, type Attribution, type CreditedStory } from '../attribution/attribution';
import type { Presentation } from '../attribution/presentation';
import type { Asked } from '../rights/asked';
import { decide, type Decision } from '../rights/decide';
import type { Hold } from '../rights/hold';
import type { StoryUnderRights } from '../rights/story-under-rights';

const CLEARED: unique symbol = Symbol('cleared');

/** Something that would be passed on: its facts, and whatever an outlet needs beside them. */
export interface Offer {
  readonly facts: StoryUnderRights & CreditedStory;
}

/** What was offered, without the pictures that may not go along, and with its credit. {@link clearForOutlet} alone makes it. */
export type Cleared<Offered extends Offer> = Offered & { readonly attribution: Attribution | null; readonly [CLEARED]: true };

/** Whether an offer may go out by that door, there and then. */
export type Clearance<Offered extends Offer> =
  | { readonly outcome: 'clear'; readonly story: Cleared<Offered> }
  | Extract<Decision, { readonly outcome: 'held' }>;

/**
 * Asks the rights for a story that would be passed on. A picture that may not run, then, there or that way, is left out and its credit
 * with it; one that nobody credited holds the story, as everything else does.
 */
export function clearForOutlet<Offered extends Offer>(offered: Offered, asked: Asked, house: Presentation): Clearance<Offered> {
  const whole = decide(offered.facts, asked);
  if (whole.outcome === 'clear') return { outcome: 'clear', story: asCleared(offered, house) };
  const leftOut = new Set(whole.holds.flatMap(pictureOf));
  if (leftOut.size === 0) return whole;
  const rest = without(offered, leftOut);
  const decision = decide(rest.facts, asked);
  return decision.outcome === 'clear' ? { outcome: 'clear', story: asCleared(rest, house) } : decision;
}

/** Those offers that are clear, in their order. */
export function clearOnes<Offered extends Offer>(offers: readonly Offered[], asked: Asked, house: Presentation): readonly Cleared<Offered>[] {
  return offers.flatMap((offered) => {
    const clearance = clearForOutlet(offered, asked, house);
    return clearance.outcome === 'clear' ? [clearance.story] : [];
  });
}

function asCleared<Offered extends Offer>(offered: Offered, house: Presentation): Cleared<Offered> {
  return { ...offered, attribution: attributionOf(offered.facts, house), [CLEARED]: true };
}

function without<Offered extends Offer>(offered: Offered, leftOut: ReadonlySet<number>): Offered {
  return { ...offered, facts: { ...offered.facts, pictures: offered.facts.pictures.filter((_picture, place) => !leftOut.has(place)) } };
}

function pictureOf(hold: Hold): readonly number[] {
  return 'picture' in hold && hold.reason !== 'picture-uncredited' ? [hold.picture] : [];
}
