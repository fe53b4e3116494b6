import type { Duty, Hold } from '../newsroom/rights/hold';

/** Why a draft is held: the reason or, where something is missing, what. */
export type HeldFor = Exclude<Hold['reason'], 'missing'> | `missing-${Duty}`;

/**
 * `GET /syndication/desk-holds`: what is held and why. Nothing is stored that could be wrong a minute later, so the drafts that
 * were changed last are looked at; `looked` says how many, `isCapped` whether there are more.
 */
export interface DeskHoldsAnswer {
  readonly looked: number;
  readonly isCapped: boolean;
  /** How many of them are held. A killed story waits for nobody and does not count. */
  readonly held: number;
  /** The most frequent first. A draft stands under each of its reasons. */
  readonly reasons: readonly HeldGroup[];
}

export interface HeldGroup {
  readonly reason: HeldFor;
  readonly drafts: number;
  /** The last changed. */
  readonly latest: readonly HeldDraft[];
}

export interface HeldDraft {
  readonly model: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly headline: string | null;
  /** One English sentence that says how to mend it. */
  readonly message: string;
  /** What the sentence is made of. */
  readonly hold: Hold;
}
