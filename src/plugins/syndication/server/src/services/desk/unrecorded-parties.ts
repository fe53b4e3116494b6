import type { Core } from '@strapi/strapi';
import type { UnrecordedParty } from '../../../../contracts/sources';
import { citationsWithoutSource, type UnsourcedCitation } from '../../articles/sources/citations-without-source';
import { findSources, sourceTypes } from '../../articles/sources/source-records';

/** Parties that the latest citations name and nobody recorded, the most frequent first. */
export async function unrecordedParties(strapi: Core.Strapi): Promise<readonly UnrecordedParty[]> {
  return (await citationsByParty(strapi)).map(({ party, citations }) => ({ ...party, citations: citations.length })).slice(0, MOST_SHOWN);
}

export interface CitedParty {
  readonly party: Pick<UnrecordedParty, 'host' | 'holder'>;
  readonly citations: readonly UnsourcedCitation[];
}

/** The latest citations without a source, by the host of their page; those without a page by their holder. A host on which several hold rights has no holder. */
export async function citationsByParty(strapi: Core.Strapi): Promise<readonly CitedParty[]> {
  const types = sourceTypes(strapi);
  if (types === null) return [];
  const known = (await findSources(strapi, types.source, '')).map(({ provider }) => provider);
  const groups = new Map<string, UnsourcedCitation[]>();
  for (const citation of await citationsWithoutSource(strapi, types.citation, known)) {
    const key = citation.host ?? citation.holder;
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), citation]);
  }
  return [...groups.values()].map((citations) => ({ party: partyOf(citations), citations })).toSorted((one, other) => other.citations.length - one.citations.length);
}

function partyOf(citations: readonly UnsourcedCitation[]): CitedParty['party'] {
  const holders = [...new Set(citations.flatMap(({ holder }) => holder ?? []))];
  return { host: citations[0]?.host ?? null, holder: holders.length === 1 ? (holders[0] ?? null) : null };
}

const MOST_SHOWN = 6;
