import type { Core, UID } from '@strapi/strapi';
import { findProvider, type Provider } from '../../../../newsroom/story/provider';
import type { Story } from '../../../../newsroom/story/story';
import { withoutGuard } from '../../ground/guard-scope';
import { readProvider } from './read-provider';
import { asRecord, byRole } from '../shape/by-role';
import type { TypeMap } from '../shape/story-map';

/** A provider as filed. */
interface FiledProvider extends Provider {
  readonly documentId: string;
}

/** Finds the record of the provider of a story, as a relation to it takes it; `null` when none is known. */
export async function providerOf(strapi: Core.Strapi, map: TypeMap, story: Story): Promise<{ readonly documentId: string } | null> {
  const found = await findProviderOf(strapi, map, story);
  return found && { documentId: found.documentId };
}

/** The provider of a story, by the records on file. */
export async function findProviderOf(strapi: Core.Strapi, map: TypeMap, story: Story): Promise<FiledProvider | null> {
  const of = map.roles.citation?.of?.roles.source?.of;
  if (!of) return null;
  const rows: readonly unknown[] = await withoutGuard(() => strapi.db.query(of.uid as UID.ContentType).findMany({ orderBy: { id: 'asc' } }));
  const known = rows.flatMap((row): readonly FiledProvider[] => {
    const provider = readProvider(byRole(row, of));
    return provider ? [{ ...provider, documentId: String(asRecord(row).documentId) }] : [];
  });
  return findProvider(story, known);
}
