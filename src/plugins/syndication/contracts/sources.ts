import { z } from 'zod';
import type { Presentation } from '../newsroom/attribution/presentation';
import type { Provider } from '../newsroom/story/provider';

/** `GET /syndication/sources?search=…&page=…`: the providers on file, by name. */
export const sourcesRequest = z.strictObject({
  search: z.string().max(200).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
export type SourcesRequest = z.infer<typeof sourcesRequest>;

const party = { host: z.string().min(1).max(253).nullable(), holder: z.string().min(1).max(255).nullable() };

/** `POST /syndication/sources`: makes the record of a party that citations name, and gives it those citations. */
export const makeSourceRequest = z.strictObject(party).refine(({ host, holder }) => host !== null || holder !== null, 'Name the host or the holder.');
export type MakeSourceRequest = z.infer<typeof makeSourceRequest>;

export interface SourcesAnswer {
  /** The content type of sources; `null` when no story type leads to any. */
  readonly model: string | null;
  readonly sources: readonly SourceAnswer[];
  readonly page: number;
  readonly pageCount: number;
  readonly total: number;
  /** Parties that the latest citations name and nobody recorded, the most frequent first; none for who may not make sources. */
  readonly unrecorded: readonly UnrecordedParty[];
}

export interface SourceAnswer extends Provider {
  readonly model: string;
  readonly documentId: string;
  readonly usageTerms: string | null;
  /** Stories that readers see or may see, and drafts among the latest that are not published and that something holds. */
  readonly stories: { readonly published: number; readonly held: number };
  readonly terms: { readonly confirmed: number; readonly proposed: number };
  /** When its last story came in; `null` before the first one. */
  readonly lastArrival: string | null;
}

/** `GET /syndication/sources/:documentId`. */
export interface SourceDetailAnswer extends SourceAnswer {
  readonly mayUpdate: boolean;
  /** How its stories are cited and found: its own wishes, and the house's where it has none. */
  readonly presentation: Presentation;
}

export interface UnrecordedParty {
  readonly host: string | null;
  readonly holder: string | null;
  /** How many of the latest citations name it. */
  readonly citations: number;
}

/** What making a source answers: the record, and how many citations it was given. */
export interface MadeSourceAnswer {
  readonly model: string;
  readonly documentId: string;
  readonly citations: number;
}
