import type { Core, UID } from '@strapi/strapi';
import { readAddress, hostOf } from '../../../../newsroom/story/address';
import { findProvider, type Provider } from '../../../../newsroom/story/provider';
import { withoutGuard } from '../../ground/guard-scope';
import { asRecord, byAttribute, byRole } from '../shape/by-role';
import { CREATOR } from '../drafts/draft-row';
import type { TypeMap } from '../shape/story-map';

/** A citation that names parties of whom there is no record. */
export interface UnsourcedCitation {
  readonly documentId: string;
  /** With its creator, by whom Strapi's conditions judge. */
  readonly row: unknown;
  readonly host: string | null;
  readonly holder: string | null;
}

/** The latest citations without a source that none of the known providers accounts for. */
export async function citationsWithoutSource(strapi: Core.Strapi, map: TypeMap, known: readonly Provider[]): Promise<readonly UnsourcedCitation[]> {
  const { source } = map.roles;
  if (!source) return [];
  const query = { where: { [source.attribute]: { id: { $null: true } } }, orderBy: { id: 'desc' }, limit: LOOKED_AT, populate: CREATOR };
  const rows: readonly unknown[] = await withoutGuard(() => strapi.db.query(map.uid as UID.ContentType).findMany(query));
  return rows.flatMap((row): readonly UnsourcedCitation[] => {
    const roles = byRole(row, map);
    const address = typeof roles.address === 'string' ? readAddress(roles.address) : null;
    const retrievedFrom = words(roles.retrievedFrom);
    const holder = words(roles.copyrightHolder);
    if (findProvider({ source: { address, retrievedFrom }, rights: { copyrightHolder: holder } }, known) !== null) return [];
    return [{ documentId: String(asRecord(row).documentId), row, host: address === null ? null : hostOf(address), holder }];
  });
}

/** Gives a citation its source. */
export async function giveSource(strapi: Core.Strapi, map: TypeMap, documentId: string, source: string): Promise<void> {
  const documents = strapi.documents(map.uid as UID.ContentType);
  await documents.update({ documentId, data: byAttribute({ source: { documentId: source } }, map) } as Parameters<typeof documents.update>[0]);
}

const LOOKED_AT = 300;

function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
