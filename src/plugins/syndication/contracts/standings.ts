import { z } from 'zod';
import type { HoldAnswer } from './hold';

const model = z.string().min(1).max(200);
const locale = z.string().min(1).max(35).nullish();

/** How a draft stands: killed before withheld before expired before held before embargoed. */
export const LISTED_STATES = ['clear', 'held', 'embargoed', 'expired', 'withheld', 'killed'] as const;
export type ListedState = (typeof LISTED_STATES)[number];

/** `POST /syndication/articles/standings`: how the stories of one page of a list stand, each in the language of the list. */
export const standingsRequest = z.strictObject({
  model,
  /** Without it, the default language. */
  locale,
  documentIds: z.array(z.string().min(1).max(255)).min(1).max(100),
});
export type StandingsRequest = z.infer<typeof standingsRequest>;

export interface ListedStanding {
  readonly documentId: string;
  readonly headline: string | null;
  readonly state: ListedState;
  /** Every reason why it may not run, the gravest first; empty when it is clear. */
  readonly holds: readonly HoldAnswer[];
  /** When the embargo ends, for a story that nothing else holds. */
  readonly until: string | null;
  /** When our right to show it ends, or ended. */
  readonly expires: string | null;
  /** In how many languages readers see it. */
  readonly languagesShown: number;
}

/** Stories that the person may not read are left out. */
export interface StandingsAnswer {
  readonly standings: readonly ListedStanding[];
}

/** What a list can be narrowed to. */
export const LIST_FILTERS = ['killed', 'withheld', 'embargoed', 'expiring', 'expired', 'held', 'clear'] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

/** `GET /syndication/articles/list-filter`: the content manager's filter for it. */
export const listFilterRequest = z.strictObject({ model, locale, wanted: z.enum(LIST_FILTERS) });
export type ListFilterRequest = z.infer<typeof listFilterRequest>;

export interface ListFilterAnswer {
  /** Conditions on fields or, for `held` and `clear`, which no field says, on the documents that are so now. `null`: the type has no such field. */
  readonly filters: readonly Readonly<Record<string, unknown>>[] | null;
  /** `null` where the database decides while it reads. */
  readonly counted: CountedDrafts | null;
}

/** How far drafts were looked through, the latest first. */
export interface CountedDrafts {
  readonly found: number;
  readonly looked: number;
  /** Whether there may be more: an address holds 100 documents, and 1000 drafts are looked at. */
  readonly isCapped: boolean;
}
