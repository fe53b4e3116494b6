import type { Core, UID } from '@strapi/strapi';
import type { Provider } from '../../../../newsroom/story/provider';
import type { Terms } from '../../../../newsroom/rights/terms/term';
import { withoutGuard } from '../../ground/guard-scope';
import { readProvider } from './read-provider';
import { asRecord, byAttribute, byRole } from '../shape/by-role';
import { CREATOR } from '../drafts/draft-row';
import type { TypeMap } from '../shape/story-map';
import { storyTypes } from '../shape/story-types';
import { termsOfSource } from '../rights/terms-of';

/** A provider's record as it is stored. */
export interface SourceRecord {
  readonly documentId: string;
  /** With its creator, by whom Strapi's conditions judge. */
  readonly row: unknown;
  readonly provider: Provider;
  readonly usageTerms: string | null;
  /** Decided and proposed. */
  readonly terms: Terms;
}

/** The type of sources and that of the citations that lead to them; `null` when no story type leads to any. */
export function sourceTypes(strapi: Core.Strapi): { readonly source: TypeMap; readonly citation: TypeMap } | null {
  for (const { roles } of storyTypes(strapi).values()) {
    const citation = roles.citation?.of;
    const source = citation?.roles.source?.of;
    if (citation && source) return { source, citation };
  }
  return null;
}

/** The records whose name, aliases, hosts or holder hold these words; all of them for no words. By name. */
export async function findSources(strapi: Core.Strapi, map: TypeMap, search: string): Promise<readonly SourceRecord[]> {
  const { name, aliases, hosts, copyrightHolder } = map.roles;
  const searched = [name, aliases, hosts, copyrightHolder].flatMap((role) => (role ? [{ [role.attribute]: { $containsi: search } }] : []));
  const query = { ...(search === '' ? {} : { where: { $or: searched } }), orderBy: name ? [{ [name.attribute]: 'asc' }] : [{ id: 'asc' }], populate: CREATOR };
  const rows: readonly unknown[] = await withoutGuard(() => strapi.db.query(map.uid as UID.ContentType).findMany(query));
  return rows.flatMap((row) => readSource(row, map) ?? []);
}

/** Reads a stored row as a source; `null` for one without a name. */
export function readSource(row: unknown, map: TypeMap): SourceRecord | null {
  const roles = byRole(row, map);
  const provider = readProvider(roles);
  if (provider === null) return null;
  const usageTerms = typeof roles.usageTerms === 'string' && roles.usageTerms.trim() !== '' ? roles.usageTerms : null;
  return { documentId: String(asRecord(row).documentId), row, provider, usageTerms, terms: termsOfSource(roles) };
}

/** Makes the record of a provider. `madeBy` is an administrator's id. */
export async function createSource(strapi: Core.Strapi, map: TypeMap, { name, hosts }: Pick<Provider, 'name' | 'hosts'>, madeBy: number | null): Promise<string> {
  const documents = strapi.documents(map.uid as UID.ContentType);
  const data = { ...byAttribute({ name, hosts: hosts.join('\n') || null }, map), createdBy: madeBy, updatedBy: madeBy };
  return (await documents.create({ data } as Parameters<typeof documents.create>[0])).documentId;
}
