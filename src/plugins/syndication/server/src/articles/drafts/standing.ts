import type { Core, UID } from '@strapi/strapi';
import { PUB_STATUSES, type PubStatus } from '../../../../newsroom/story/story';
import { withoutGuard } from '../../ground/guard-scope';
import { asRecord, byAttribute, byRole, type ByRole } from '../shape/by-role';
import { closedWindow } from '../rights/shown-columns';
import type { TypeMap } from '../shape/story-map';

/** How one draft of a document stands: the document as a whole stands as the strictest of them. */
export interface DraftStanding {
  readonly id: number;
  readonly locale: string | null;
  readonly pubStatus: PubStatus;
  readonly row: unknown;
}

/** How the drafts of a document stand, one a language. A status that nobody understands counts as withheld. */
export async function draftStandings(strapi: Core.Strapi, map: TypeMap, documentId: string): Promise<readonly DraftStanding[]> {
  const where = { documentId, publishedAt: { $null: true } };
  const rows: readonly unknown[] = await withoutGuard(() => strapi.db.query(map.uid as UID.ContentType).findMany({ where }));
  return rows.map((row) => {
    const { id, locale } = asRecord(row);
    return { id: Number(id), locale: typeof locale === 'string' ? locale : null, pubStatus: statusIn(row, map), row };
  });
}

/** The draft that an update writes: without a language, the default one. */
export async function draftWritten(strapi: Core.Strapi, drafts: readonly DraftStanding[], locale: unknown): Promise<DraftStanding | undefined> {
  const wanted: unknown = typeof locale === 'string' && locale !== '' ? locale : await strapi.plugin('i18n')?.service('locales').getDefaultLocale();
  return drafts.find((draft) => draft.locale === null || draft.locale === wanted);
}

/** The strictest: killed before withheld before usable. */
export function strictest(standings: readonly Pick<DraftStanding, 'pubStatus'>[]): PubStatus {
  return [...PUB_STATUSES].reverse().find((status) => standings.some(({ pubStatus }) => pubStatus === status)) ?? 'usable';
}

/** Whether readers can see a version of a document, in any language. */
export async function isPublished(strapi: Core.Strapi, map: TypeMap, documentId: string): Promise<boolean> {
  const where = { documentId, publishedAt: { $notNull: true } };
  return (await withoutGuard(() => strapi.db.query(map.uid as UID.ContentType).count({ where }))) > 0;
}

/** The published documents, or this one among them, that our right to show had ended for at a moment, in any language. */
export async function expiredDocuments(strapi: Core.Strapi, map: TypeMap, at: Date, documentId?: string): Promise<readonly string[]> {
  const { expiry } = map.roles;
  const ended = [closedWindow(map, at), ...(expiry ? [{ [expiry.attribute]: { $lte: at } }] : [])];
  const where = { publishedAt: { $notNull: true }, $or: ended, ...(documentId === undefined ? {} : { documentId }) };
  const rows: readonly unknown[] = await withoutGuard(() => strapi.db.query(map.uid as UID.ContentType).findMany({ where, select: ['documentId'] }));
  return [...new Set(rows.map((row) => String(asRecord(row).documentId)))];
}

/** Writes roles into the drafts of these languages. Roles that the type does not have are left out. */
export async function writeDrafts(strapi: Core.Strapi, map: TypeMap, documentId: string, locales: readonly (string | null)[], roles: ByRole): Promise<void> {
  const documents = strapi.documents(map.uid as UID.ContentType);
  const data = byAttribute(roles, map);
  for (const locale of locales) {
    await documents.update({ documentId, data, status: 'draft', ...(locale === null ? {} : { locale }) } as Parameters<typeof documents.update>[0]);
  }
}

/** Publishes one language of a document, through the gate. */
export async function publishDraft(strapi: Core.Strapi, map: TypeMap, documentId: string, locale: string | null): Promise<void> {
  await strapi.documents(map.uid as UID.ContentType).publish({ documentId, ...(locale === null ? {} : { locale }) });
}

/** Takes a document off in every language. */
export async function takeOff(strapi: Core.Strapi, map: TypeMap, documentId: string): Promise<void> {
  await strapi.documents(map.uid as UID.ContentType).unpublish({ documentId, locale: '*' });
}

function statusIn(row: unknown, map: TypeMap): PubStatus {
  const { pubStatus } = byRole(row, map);
  if (!map.roles.pubStatus) return 'usable';
  return PUB_STATUSES.find((status) => status === pubStatus) ?? 'withheld';
}
