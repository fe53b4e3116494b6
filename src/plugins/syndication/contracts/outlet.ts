import { z } from 'zod';
import { FEED_FORMAT_NAMES } from '../newsroom/outlet/feed';
import type { RepublishPackage } from '../newsroom/outlet/republish-package';
import { readInstant, type Instant } from '../newsroom/story/news-date';
import { readCountry } from '../newsroom/rights/terms/places';

const territory = z.string().transform((stated, context) => {
  const country = readCountry(stated);
  if (country === null) context.addIssue('Say the country by its two letters of ISO 3166-1, as in territory=NO; leave it out where nobody knows.');
  return country ?? z.NEVER;
});
const since = z.string().transform((stated, context): Instant => {
  const instant = readInstant(stated);
  if (instant === null) context.addIssue('Say the moment with its offset, as in since=2026-03-04T08:15:00Z; a plus sign is written %2B.');
  return instant ?? z.NEVER;
});
const locale = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Say the language by its code, as in locale=en.');
const count = (most: number) => z.coerce.number(`Say a whole number from 1 to ${most}.`).int().min(1).max(most);

/** `GET /api/syndication/feed`: what partners may run, the latest first. */
export const feedRequest = z.strictObject({
  format: z.enum(FEED_FORMAT_NAMES, `Say one of ${FEED_FORMAT_NAMES.join(', ')}.`).default('atom'),
  /** Published or taken off from this moment on, that moment included. */
  since: since.optional(),
  /** Where the partner runs it: ISO 3166-1 alpha-2. Without it a story that may not run everywhere is left out. */
  territory: territory.optional(),
  locale: locale.optional(),
  /** How many stories a page looks at: those that may not be passed on are left out of it. */
  limit: count(200).default(50),
  page: count(10_000).default(1),
});
export type FeedRequest = z.infer<typeof feedRequest>;

/** `GET /api/syndication/package/:documentId`: one story, ready to republish. */
export const packageRequest = z.strictObject({ documentId: z.string().min(1).max(255), locale: locale.optional(), territory: territory.optional() });

export interface PackageAnswer {
  readonly data: RepublishPackage;
}
