import type { Core, UID } from '@strapi/strapi';
import { withoutGuard } from '../../ground/guard-scope';
import { onTable } from '../../ground/on-table';
import { SLUGS } from '../../ground/tables';
import type { TypeMap } from '../shape/story-map';

/** Whether another document has this slug, in any version or locale, or had it when it was published. */
export async function isSlugTaken(strapi: Core.Strapi, map: TypeMap, slug: string, by: string | null): Promise<boolean> {
  const attribute = map.roles.slug?.attribute ?? 'slug';
  const where = { [attribute]: slug, ...(by === null ? {} : { documentId: { $ne: by } }) };
  if ((await withoutGuard(() => strapi.db.query(map.uid as UID.ContentType).count({ where }))) > 0) return true;
  const owner = await ownerOf(strapi, map.uid, slug);
  return owner !== null && owner !== by;
}

/** Whether a document has ever been published, and so has its slug for good. */
export async function hasFixedSlug(strapi: Core.Strapi, { uid }: TypeMap, documentId: string): Promise<boolean> {
  const claim: unknown = await onTable(strapi, SLUGS, (rows) => rows.where({ uid, document_id: documentId }).first('slug'));
  return claim !== undefined;
}

/** Makes a slug the document's own for good. `false` when another document owns it. */
export async function claimSlug(strapi: Core.Strapi, { uid }: TypeMap, slug: string, documentId: string): Promise<boolean> {
  const claim = { uid, slug, document_id: documentId };
  await onTable(strapi, SLUGS, (rows) => rows.insert(claim).onConflict(['uid', 'slug']).ignore());
  return (await ownerOf(strapi, uid, slug)) === documentId;
}

async function ownerOf(strapi: Core.Strapi, uid: string, slug: string): Promise<string | null> {
  const owners: readonly string[] = await onTable(strapi, SLUGS, (rows) => rows.where({ uid, slug }).pluck('document_id'));
  return owners[0] ?? null;
}
