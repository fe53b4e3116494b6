import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const NOON = '2026-07-01T12:00:00.000Z';

/**
 * PostgreSQL keeps Strapi's moments without a zone, and its driver puts them in and takes them out in the zone of the server unless it is told
 * otherwise. An embargo would end hours early or late.
 * @throws Error that says where to mend it, when a moment does not come through as it is.
 */
export async function requireMomentsInUtc(strapi: Core.Strapi): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  const stored = NOON.slice(0, 19).replace('T', ' ');
  const answer: unknown = await strapi.db.connection.raw('select cast(? as timestamp) as taken, cast(cast(? as timestamp) as text) as put', [stored, new Date(NOON)]);
  const [{ taken, put }] = answered.parse(answer).rows;
  if (taken instanceof Date && taken.toISOString() === NOON && put === stored) return;
  throw new Error('syndication: moments do not come through PostgreSQL in UTC, so embargoes would end at the wrong hour. Tell the driver in config/database: see “PostgreSQL” in the guide to your own Strapi project.');
}

const answered = z.object({ rows: z.tuple([z.object({ taken: z.unknown(), put: z.unknown() })]) });
