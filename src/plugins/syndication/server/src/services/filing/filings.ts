import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Arrival } from '../../../../newsroom/intake/decide-intake';
import { readNewsDate } from '../../../../newsroom/story/news-date';
import { PUB_STATUSES, type PubStatus, type Story } from '../../../../newsroom/story/story';
import { storyKey, type StoryKey } from '../../../../newsroom/story/story-key';
import { lockUntilCommit } from '../../ground/lock-until-commit';
import { onTable } from '../../ground/on-table';
import { FILINGS } from '../../ground/tables';

/** What is on file of a provider's story. */
export interface Filing extends Arrival, StoryKey {
  /** `null` for a story that was killed before it arrived. */
  readonly uid: string | null;
  readonly documentId: string | null;
  readonly locale: string | null;
  /** The story as it stood on the desk right after it was filed. */
  readonly filed: unknown;
  /** The newer version that waits for an editor. */
  readonly offered: OfferedVersion | null;
}

/** A newer version that was not applied, because editors had changed the story. */
export interface OfferedVersion {
  readonly story: unknown;
  readonly receiptId: string;
  readonly receivedAt: string;
}

/** The key under which a story is on file. One without an identity is known by its words alone. */
export function keyOf(story: Story): StoryKey {
  return storyKey(story) ?? { source: '', identity: `words:${digestOf(story)}` };
}

/** A hash of everything that a version says; not of the day on which our desk took it. */
export function digestOf(story: Story): string {
  const { source, ...said } = story;
  return createHash('sha256').update(JSON.stringify({ ...said, source: { ...source, retrieved: null } })).digest('hex');
}

/**
 * Finds what is on file of a story, and keeps other filings of it waiting until ours is committed. A bare id that came
 * without its provider's name is looked for under every name, and taken when it is the only one.
 */
export async function lockFiling(strapi: Core.Strapi, key: StoryKey): Promise<Filing | null> {
  await lockUntilCommit(strapi, `filing:${key.identity}`);
  return findFiling(strapi, key);
}

/** What is on file of a story; `null` when nothing is. */
export async function findFiling(strapi: Core.Strapi, { source, identity }: StoryKey): Promise<Filing | null> {
  const rows = await select(strapi, { identity });
  const own = rows.find((row) => row.source === source);
  const isOnly = rows.length === 1 && (source === '' || rows[0]?.source === '');
  return own ?? (isOnly ? (rows[0] ?? null) : null);
}

/** What is on file as a document; `null` when it was not filed by us. */
export async function filingOfDocument(strapi: Core.Strapi, uid: string, documentId: string): Promise<Filing | null> {
  return (await select(strapi, { uid, document_id: documentId }))[0] ?? null;
}

/** Puts on file, or replaces what is. */
export async function keepFiling(strapi: Core.Strapi, { source, identity, filed, offered, ...filing }: Filing): Promise<void> {
  const row = {
    source,
    identity,
    uid: filing.uid,
    document_id: filing.documentId,
    locale: filing.locale,
    version: filing.version?.slice(0, 255) ?? null,
    version_created: filing.versionCreated,
    pub_status: filing.pubStatus,
    digest: filing.digest,
    filed: filed === null ? null : JSON.stringify(filed),
    offered: offered === null ? null : JSON.stringify(offered),
  };
  await onTable(strapi, FILINGS, (rows) => rows.insert(row).onConflict(['source', 'identity']).merge());
}

/** What intake knows of a document follows what a person decided; nothing newer waits for a killed story. */
export async function setFiledStatus(strapi: Core.Strapi, uid: string, documentId: string, pubStatus: PubStatus): Promise<void> {
  const row = { pub_status: pubStatus, ...(pubStatus === 'canceled' ? { offered: null } : {}) };
  await onTable(strapi, FILINGS, (rows) => rows.where({ uid, document_id: documentId }).update(row));
}

async function select(strapi: Core.Strapi, where: object): Promise<readonly Filing[]> {
  const rows: unknown = await onTable(strapi, FILINGS, (table) => table.where(where).select());
  return z.array(filingRow).parse(rows).map(({ document_id: documentId, version_created: versionCreated, pub_status: pubStatus, filed, offered, ...read }) => {
    return {
      ...read,
      documentId,
      pubStatus,
      versionCreated: versionCreated === null ? null : readNewsDate(versionCreated),
      filed: filed === null ? null : parsed(filed),
      offered: offered === null ? null : offeredVersion.parse(parsed(offered)),
    };
  });
}

function parsed(json: string): unknown {
  return JSON.parse(json);
}

const filingRow = z.object({
  source: z.string(),
  identity: z.string(),
  uid: z.string().nullable(),
  document_id: z.string().nullable(),
  locale: z.string().nullable(),
  version: z.string().nullable(),
  version_created: z.string().nullable(),
  pub_status: z.enum(PUB_STATUSES),
  digest: z.string(),
  filed: z.string().nullable(),
  offered: z.string().nullable(),
});

const offeredVersion = z.object({ story: z.unknown(), receiptId: z.string(), receivedAt: z.string() });
