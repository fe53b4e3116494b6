import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { actorOf } from '../../ground/acting';
import { now } from '../../ground/clock';
import { onTable } from '../../ground/on-table';
import { APPROVALS } from '../../ground/tables';

/** A draft that an editor approved for the end of its embargo. */
export interface Approval extends ApprovedDraft {
  readonly at: string;
  readonly by: string | null;
}

/** The draft of a document in one language. */
export interface ApprovedDraft {
  readonly uid: string;
  readonly documentId: string;
  /** `null` for a type without languages. */
  readonly locale: string | null;
}

/** Keeps that a draft may be published as it stands once its embargo ends. */
export async function keepApproval(strapi: Core.Strapi, draft: ApprovedDraft): Promise<void> {
  const row = { ...keyOf(draft), at: now(), by: actorOf(strapi) };
  await onTable(strapi, APPROVALS, (rows) => rows.insert(row).onConflict(['uid', 'document_id', 'locale']).merge());
}

/** Ends an approval. `false` when there was none, or somebody else has just ended it. */
export async function endApproval(strapi: Core.Strapi, draft: ApprovedDraft): Promise<boolean> {
  return (await onTable(strapi, APPROVALS, (rows) => rows.where(keyOf(draft)).delete())) > 0;
}

/** The approval of a draft; `null` when there is none. */
export async function approvalOf(strapi: Core.Strapi, draft: ApprovedDraft): Promise<Approval | null> {
  return (await select(strapi, keyOf(draft)))[0] ?? null;
}

/** Every draft that waits for the end of its embargo. */
export async function approvals(strapi: Core.Strapi): Promise<readonly Approval[]> {
  return select(strapi, {});
}

async function select(strapi: Core.Strapi, where: object): Promise<readonly Approval[]> {
  const rows: unknown = await onTable(strapi, APPROVALS, (table) => table.where(where).orderBy(['at', 'document_id']).select());
  return z.array(approvalRow).parse(rows).map(({ document_id: documentId, locale, ...row }) => ({ ...row, documentId, locale: locale === '' ? null : locale }));
}

function keyOf({ uid, documentId, locale }: ApprovedDraft) {
  return { uid, document_id: documentId, locale: locale ?? '' };
}

const approvalRow = z.object({ uid: z.string(), document_id: z.string(), locale: z.string(), at: z.string(), by: z.string().nullable() });
