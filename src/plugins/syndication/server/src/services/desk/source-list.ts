import type { Core } from '@strapi/strapi';
import type { SourceAnswer, SourcesAnswer, SourcesRequest } from '../../../../contracts/sources';
import { decide } from '../../../../newsroom/rights/decide';
import { countStories } from '../../articles/readers/count-stories';
import { findSources, sourceTypes, type SourceRecord } from '../../articles/sources/source-records';
import { draftsOfSource } from '../../articles/sources/stories-of-source';
import { storiesUnderRights } from '../../articles/rights/stories-under-rights';
import { publishedUnder } from '../../articles/rights/stored-terms';
import type { TypeMap } from '../../articles/shape/story-map';
import { storyTypes } from '../../articles/shape/story-types';
import { now } from '../../ground/clock';
import { unrecordedParties } from './unrecorded-parties';

/** What the person who asks may do with sources and citations; the record is a row as it is stored. */
export interface AtTheSources {
  readonly mayRead: (row: unknown) => boolean;
  readonly mayMake: boolean;
}

/** The providers on file, a page at a time, each with how its stories and terms stand. */
export async function listSources(strapi: Core.Strapi, { search = '', page }: SourcesRequest, { mayRead, mayMake }: AtTheSources): Promise<SourcesAnswer> {
  const types = sourceTypes(strapi);
  if (types === null) return { model: null, sources: [], page: 1, pageCount: 0, total: 0, unrecorded: [] };
  const found = (await findSources(strapi, types.source, search.trim())).filter(({ row }) => mayRead(row));
  const shown = found.slice((page - 1) * PAGE, page * PAGE);
  const sources: SourceAnswer[] = [];
  for (const record of shown) sources.push(await answerSource(strapi, types.source, record));
  const unrecorded = mayMake ? await unrecordedParties(strapi) : [];
  return { model: types.source.uid, sources, page, pageCount: Math.ceil(found.length / PAGE), total: found.length, unrecorded };
}

/** One provider, with how its stories and terms stand. */
export async function answerSource(strapi: Core.Strapi, map: TypeMap, { documentId, provider, usageTerms, terms }: SourceRecord): Promise<SourceAnswer> {
  const confirmed = terms.filter(({ standing }) => standing.kind === 'confirmed').length;
  const proposed = terms.filter(({ standing }) => standing.kind === 'proposed').length;
  return { ...provider, model: map.uid, documentId, usageTerms, terms: { confirmed, proposed }, ...(await storiesOf(strapi, map, documentId)) };
}

async function storiesOf(strapi: Core.Strapi, map: TypeMap, documentId: string): Promise<Pick<SourceAnswer, 'stories' | 'lastArrival'>> {
  const stories = { published: 0, held: 0 };
  let last: number | null = null;
  for (const type of storyTypes(strapi).values()) {
    const published = publishedUnder({ kind: 'source', map, documentId }, type);
    if (published === null) continue;
    stories.published += await countStories(strapi, type, published);
    const { unpublished, lastArrival } = await draftsOfSource(strapi, type, { map, documentId });
    const moment = now();
    stories.held += (await storiesUnderRights(strapi, type, unpublished)).filter(({ story }) => decide(story, moment).outcome === 'held').length;
    last = lastArrival === null ? last : Math.max(last ?? 0, lastArrival);
  }
  return { stories, lastArrival: last === null ? null : new Date(last).toISOString() };
}

const PAGE = 25;
