import type { Hold } from '../newsroom/rights/hold';

/** One hold, as `details.holds` of a refusal and as the panel in the admin show it. */
export interface HoldAnswer {
  readonly reason: Hold['reason'];
  /** The article's field to mend, as the API names it: `citation.address`, `pictures.0.credit`. */
  readonly field: string;
  /** One English sentence that says how to mend it. */
  readonly message: string;
  /** What the sentence is made of, for who says it in another language. */
  readonly hold: Hold;
  /** By which somebody with the right may answer for it; `null` when nobody may. */
  readonly override: string | null;
}
