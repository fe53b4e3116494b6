import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { TOMBSTONE_REASONS, type Tombstone, type TombstoneReason, type TombstonesAnswer } from '../../../../contracts/tombstones';
import { readInstant, type Instant } from '../../../../newsroom/story/news-date';
import { hasFixedSlug } from '../../articles/slugs/slug-ledger';
import { isPublished } from '../../articles/drafts/standing';
import type { TypeMap } from '../../articles/shape/story-map';
import { countOn, onTable } from '../../ground/on-table';
import { PRINTS, SLUGS, TOMBSTONES } from '../../ground/tables';

/** What stands where a story was. */
export interface Standstill {
  readonly reason: TombstoneReason;
  readonly at: Instant;
}

/**
 * Puts up a tombstone, when readers had ever seen the story: a draft that was killed leaves no trace outside. What was put
 * up before says the new reason.
 */
export async function putTombstone(strapi: Core.Strapi, map: TypeMap, documentId: string, { reason, at }: Standstill): Promise<void> {
  if (!(await wasEverPublic(strapi, map, documentId))) return;
  const row = { uid: map.uid, document_id: documentId, reason, at };
  await onTable(strapi, TOMBSTONES, (rows) => rows.insert(row).onConflict(['uid', 'document_id']).merge());
}

/** Takes it down: the story was restored, or is public again. */
export async function liftTombstone(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  await onTable(strapi, TOMBSTONES, (rows) => rows.where({ uid, document_id: documentId }).delete());
}

/** What stands in the place of a document; `null` when nothing does. */
export async function tombstoneOf(strapi: Core.Strapi, uid: string, documentId: string): Promise<Standstill | null> {
  const rows: unknown = await onTable(strapi, TOMBSTONES, (table) => table.where({ uid, document_id: documentId }).select('reason', 'at'));
  return z.array(standstill).parse(rows)[0] ?? null;
}

/** What stands at the address of a story's page; `null` when nothing does. */
export async function tombstoneAt(strapi: Core.Strapi, uid: string, slug: string): Promise<Standstill | null> {
  const owners: readonly string[] = await onTable(strapi, SLUGS, (rows) => rows.where({ uid, slug }).pluck('document_id'));
  return owners[0] === undefined ? null : tombstoneOf(strapi, uid, owners[0]);
}

/** Everything that front ends must not show any more, the oldest first, so that one who asks again goes on where it stopped. */
export async function listTombstones(strapi: Core.Strapi, { since, page, pageSize }: Asked): Promise<TombstonesAnswer> {
  const wanted = since ?? '';
  const total = await countOn(strapi, TOMBSTONES, (rows) => rows.where('at', '>=', wanted));
  const rows: unknown = await onTable(strapi, TOMBSTONES, (table) =>
    table.where('at', '>=', wanted).orderBy(['at', 'uid', 'document_id']).offset((page - 1) * pageSize).limit(pageSize).select(),
  );
  const data: Tombstone[] = [];
  for (const { uid, document_id: documentId, reason, at } of z.array(tombstoneRow).parse(rows)) {
    data.push({ model: uid, documentId, slugs: await slugsOf(strapi, uid, documentId), reason, at });
  }
  return { data, meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } } };
}

/** The stories of a type that were taken off from a moment on, the latest first: as many as a feed carries. */
export async function latestTombstones(strapi: Core.Strapi, uid: string, since: Instant): Promise<readonly (Standstill & { readonly documentId: string })[]> {
  const rows: unknown = await onTable(strapi, TOMBSTONES, (table) => table.where({ uid }).where('at', '>=', since).orderBy([{ column: 'at', order: 'desc' }, 'document_id']).limit(IN_A_FEED).select());
  return z.array(tombstoneRow).parse(rows).map(({ document_id: documentId, reason, at }) => ({ documentId, reason, at }));
}

const IN_A_FEED = 1000;

/** The addresses at which a story was ever published. */
export async function slugsOf(strapi: Core.Strapi, uid: string, documentId: string): Promise<readonly string[]> {
  return onTable(strapi, SLUGS, (rows) => rows.where({ uid, document_id: documentId }).orderBy('slug').pluck('slug'));
}

interface Asked {
  readonly since: Instant | null;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
}

/** A story has its slug for good from its first publication on; a type without slugs leaves its prints; what was published before the plugin came has neither. */
async function wasEverPublic(strapi: Core.Strapi, map: TypeMap, documentId: string): Promise<boolean> {
  if ((await hasFixedSlug(strapi, map, documentId)) || (await isPublished(strapi, map, documentId))) return true;
  const print: unknown = await onTable(strapi, PRINTS, (rows) => rows.where({ uid: map.uid, document_id: documentId }).whereNotNull('sha256').first('number'));
  return print !== undefined;
}

const instant = z.string().transform((at, context) => {
  const read = readInstant(at);
  if (read === null) context.addIssue('No moment.');
  return read ?? z.NEVER;
});
const standstill = z.object({ reason: z.enum(TOMBSTONE_REASONS), at: instant });
const tombstoneRow = standstill.extend({ uid: z.string(), document_id: z.string() });
