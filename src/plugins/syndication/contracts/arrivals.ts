import { z } from 'zod';

/** `GET /syndication/arrivals?since=…`: what arrived from a moment on, and what became of it. */
export const arrivalsRequest = z.strictObject({
  /** The start of the day where the person is. */
  since: z.iso.datetime({ offset: true }),
  limit: z.coerce.number().int().min(1).max(50).default(5),
});

/** What became of a story: a draft, new or newer; an offer to the desk; a kill; nothing, because it was known or is dead. */
export const ARRIVAL_OUTCOMES = ['filed', 'offered', 'killed', 'unchanged'] as const;
export type ArrivalOutcome = (typeof ARRIVAL_OUTCOMES)[number];

/** Stories on file as documents that the person may not read are neither counted nor listed. */
export interface ArrivalsAnswer {
  readonly since: string;
  /** How many stories arrived. */
  readonly arrived: number;
  readonly outcomes: Readonly<Record<ArrivalOutcome, number>>;
  /** Payloads that were kept, and of which no story could be filed. */
  readonly failed: number;
  /** By whom their identities were issued, those with the most stories first; `null`: nobody knows. */
  readonly sources: readonly { readonly name: string | null; readonly stories: number }[];
  /** The latest that are on file. */
  readonly latest: readonly ArrivedStory[];
}

export interface ArrivedStory {
  readonly model: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly headline: string | null;
  readonly source: string | null;
  readonly outcome: ArrivalOutcome;
  readonly at: string;
}
