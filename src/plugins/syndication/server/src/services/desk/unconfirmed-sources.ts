import type { Core } from '@strapi/strapi';
import type { RadarGroup, RadarSource } from '../../../../contracts/radar';
import { publishedBySource } from '../../articles/sources/published-by-source';
import { findSources, sourceTypes } from '../../articles/sources/source-records';

/** Whether the person who asks may read a record of a type. */
export type MayRead = (uid: string, row: unknown) => boolean;

/**
 * The sources of published stories for whose terms nobody stands: rules that were read from their words and wait, or none at all. Sources are
 * few, and their words have to be read; their stories are counted by the database.
 */
export async function unconfirmedSources(strapi: Core.Strapi, mayRead: MayRead, limit: number): Promise<RadarGroup<RadarSource>> {
  const types = sourceTypes(strapi);
  if (types === null) return { total: 0, rows: [] };
  const { uid } = types.source;
  const waiting = (await findSources(strapi, types.source, '')).flatMap(({ documentId, row, provider, terms }) => {
    const proposed = terms.filter(({ standing }) => standing.kind === 'proposed').length;
    return mayRead(uid, row) && (proposed > 0 || terms.length === 0) ? [{ model: uid, documentId, name: provider.name, proposed }] : [];
  });
  if (waiting.length === 0) return { total: 0, rows: [] };
  const published = await publishedBySource(strapi, types.source);
  const sources = waiting.map((source) => ({ ...source, stories: published.get(source.documentId) ?? 0 })).filter(({ stories }) => stories > 0);
  return { total: sources.length, rows: sources.toSorted((one, other) => other.stories - one.stories || one.name.localeCompare(other.name)).slice(0, limit) };
}
