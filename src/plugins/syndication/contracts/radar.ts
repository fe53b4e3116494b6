import { z } from 'zod';
import type { HoldAnswer } from './hold';

/** How far ahead the radar looks unless somebody says otherwise, and how far it may. */
export const RADAR_DAYS = { usual: 7, least: 1, most: 90 } as const;

/** `GET /syndication/radar?days=7`: what happens to our rights in the next days, and what needs somebody. */
export const radarRequest = z.strictObject({
  /** Without it, as many as the settings say. */
  days: z.coerce.number().int().min(RADAR_DAYS.least).max(RADAR_DAYS.most).optional(),
  /** How many of each kind are listed; all are counted. */
  limit: z.coerce.number().int().min(1).max(50).default(5),
});

/** Only what the person may read is counted and listed. Moments are ISO 8601, in UTC. */
export interface RadarAnswer {
  readonly days: number;
  readonly now: string;
  readonly until: string;
  /** Embargoes that end until then, the next first. */
  readonly embargoes: RadarGroup<RadarEmbargo>;
  /** Rights that end until then, the next first: of a published story also by its usage terms, of a draft by its own field alone. */
  readonly rights: RadarGroup<RadarStory>;
  /** Drafts that are withheld, the last changed first. */
  readonly withheld: RadarGroup<RadarStory>;
  /** Stories that readers had seen and that were killed in as many days before now, the latest first. */
  readonly killed: RadarGroup<RadarStory>;
  /** Sources of published stories whose terms nobody confirmed, those with the most stories first. */
  readonly sources: RadarGroup<RadarSource>;
}

export interface RadarGroup<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

/** One story in one language. */
export interface RadarStory {
  readonly model: string;
  readonly documentId: string;
  /** `null` for a type without languages. */
  readonly locale: string | null;
  readonly headline: string | null;
  /** Whether it is the version that readers see. */
  readonly isPublished: boolean;
  /** When it ends, was last changed or was killed. */
  readonly at: string;
}

export interface RadarEmbargo extends RadarStory {
  /** Whether it will be published by itself. */
  readonly isApproved: boolean;
  /** What holds it then, as it stands now. */
  readonly heldThen: readonly HoldAnswer[];
}

export interface RadarSource {
  readonly model: string;
  readonly documentId: string;
  readonly name: string;
  /** How many rules were read from its words and wait for somebody; none: its words say nothing, and nobody entered a rule. */
  readonly proposed: number;
  /** How many published stories stand under its terms. */
  readonly stories: number;
}
