import type { Core, UID } from '@strapi/strapi';
import { refuseInput } from '../../errors/refusals';
import { rowIds, type DocumentCall, type DocumentMiddleware } from '../../ground/document-middleware';
import { withoutGuard } from '../../ground/guard-scope';
import { asRecord, byRole, type ByRole } from '../shape/by-role';
import { freeSlug, makeSlug } from './make-slug';
import { claimSlug, hasFixedSlug, isSlugTaken } from './slug-ledger';
import type { TypeMap } from '../shape/story-map';
import { storyTypes } from '../shape/story-types';

/** Gives every story its slug: it follows the headline until the first publication and is fixed from then on. */
export function storySlugs(strapi: Core.Strapi): DocumentMiddleware {
  return async (call, next) => {
    const map = storyTypes(strapi).get(call.uid);
    const attribute = map?.roles.slug?.attribute;
    if (!map || attribute === undefined) return next();
    const { action, params } = call;
    if (params.data && (action === 'create' || action === 'update' || action === 'clone')) {
      const slug = await slugToWrite(strapi, map, call);
      if (slug !== null) params.data[attribute] = slug;
    }
    if (action !== 'publish' && params.status !== 'published') return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      await claimSlugs(strapi, map, rowIds(result));
      return result;
    });
  };
}

/** `null` leaves the slug as it is. */
async function slugToWrite(strapi: Core.Strapi, map: TypeMap, { action, params }: DocumentCall): Promise<string | null> {
  const { documentId = null } = params;
  const written = byRole(params.data, map);
  const filed = documentId === null ? {} : await draftOf(strapi, map, documentId, params.locale);
  const current = action === 'clone' ? null : words(filed.slug);
  const wanted = words(written.slug);
  if (action === 'update' && documentId !== null && current !== null && (await hasFixedSlug(strapi, map, documentId))) {
    if (wanted === null || wanted === current) return current;
    throw refuseInput({ code: 'slug-fixed', slug: current }, [map.roles.slug?.attribute ?? '']);
  }
  const isTaken = (slug: string) => isSlugTaken(strapi, map, slug, action === 'update' ? documentId : null);
  if (wanted !== null && wanted !== current) {
    if (await isTaken(wanted)) throw refuseTaken(wanted, map);
    return wanted;
  }
  const headline = words(written.headline) ?? words(filed.headline);
  if (headline === null || (current !== null && !followsHeadline(current, filed, headline))) return null;
  return freeSlug(makeSlug(headline, words(written.language) ?? words(filed.language)), isTaken);
}

/** Whether the headline changes, and the slug is the one that we made of the old one: not one that an editor chose. */
function followsHeadline(slug: string, { headline, language }: ByRole, newHeadline: string): boolean {
  const old = words(headline);
  if (old === null || old === newHeadline) return false;
  const made = makeSlug(old, words(language));
  return slug === made || slug.startsWith(`${made}-`);
}

async function claimSlugs(strapi: Core.Strapi, map: TypeMap, ids: readonly number[]): Promise<void> {
  const query = strapi.db.query(map.uid as UID.ContentType);
  const rows: readonly unknown[] = await withoutGuard(() => query.findMany({ where: { id: { $in: ids } } }));
  for (const row of rows) {
    const slug = words(byRole(row, map).slug);
    if (slug !== null && !(await claimSlug(strapi, map, slug, String(asRecord(row).documentId)))) throw refuseTaken(slug, map);
  }
}

async function draftOf(strapi: Core.Strapi, map: TypeMap, documentId: string, locale: unknown): Promise<ByRole> {
  const where = { documentId, publishedAt: { $null: true }, ...(typeof locale === 'string' && locale !== '*' ? { locale } : {}) };
  return byRole(await withoutGuard(() => strapi.db.query(map.uid as UID.ContentType).findOne({ where })), map);
}

function refuseTaken(slug: string, map: TypeMap): Error {
  return refuseInput({ code: 'slug-taken', slug }, [map.roles.slug?.attribute ?? '']);
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
