import { z } from 'zod';
import { CITATION_STYLE_NAMES, type CitationStyleName } from '../newsroom/story/provider';
import { RADAR_DAYS } from './radar';

/** What an administrator may set in the admin panel. */
export const settings = z.strictObject({
  /** How stories are cited whose source does not want it otherwise; `null`: as the configuration says. */
  citationStyle: z.enum(CITATION_STYLE_NAMES).nullable(),
  /** How many days the radar looks ahead. */
  radarDays: z.int('Give a whole number of days.').min(RADAR_DAYS.least).max(RADAR_DAYS.most),
});
export type Settings = z.infer<typeof settings>;

const USUAL: Settings = { citationStyle: null, radarDays: RADAR_DAYS.usual };

/** Settings as they were kept; what nobody set, or nobody can read, is as usual. */
export const storedSettings = z
  .object({ citationStyle: settings.shape.citationStyle.catch(USUAL.citationStyle), radarDays: settings.shape.radarDays.catch(USUAL.radarDays) })
  .catch(USUAL);

/** `GET` and `PUT /syndication/settings`. */
export interface SettingsAnswer {
  readonly settings: Settings;
  /** From `config/plugins.ts`, where whoever runs the house changes it. */
  readonly configured: {
    readonly citationStyle: CitationStyleName;
    /** The request header that is believed about the reader’s country; `null`: `?territory=` is. */
    readonly territoryHeader: string | null;
    /** In bytes. */
    readonly payloadLimit: number;
  };
  /** Whether anybody may read the list of tombstones, and the role of Strapi’s that says so; `null` where there is no such role. */
  readonly tombstones: { readonly isOpen: boolean; readonly role: number | null };
  /** What webhooks are told. */
  readonly events: readonly string[];
}
