import type { Core, UID } from '@strapi/strapi';
import { withoutGuard } from '../../ground/guard-scope';
import { asRecord } from '../shape/by-role';
import { languagesShown } from '../drafts/listed-drafts';
import type { TypeMap } from '../shape/story-map';

/** The drafts of a source's stories. */
export interface DraftsOfSource {
  /** The rows, among the latest, of documents that readers see in no language. */
  readonly unpublished: readonly number[];
  /** When the last one came in: milliseconds since 1970; `null` when there is none. */
  readonly lastArrival: number | null;
}

/** The latest drafts of a source's stories of one type. */
export async function draftsOfSource(strapi: Core.Strapi, stories: TypeMap, source: { readonly map: TypeMap; readonly documentId: string }): Promise<DraftsOfSource> {
  const { citation } = stories.roles;
  const link = citation?.of?.roles.source;
  if (!citation || link?.of?.uid !== source.map.uid) return { unpublished: [], lastArrival: null };
  const where = { publishedAt: { $null: true }, [citation.attribute]: { [link.attribute]: { documentId: source.documentId } } };
  const query = { where, select: ['id', 'documentId', 'createdAt'], orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], limit: LOOKED_AT };
  const rows: readonly unknown[] = await withoutGuard(() => strapi.db.query(stories.uid as UID.ContentType).findMany(query));
  const drafts = rows.map((row) => asRecord(row));
  const shown = await languagesShown(strapi, stories, drafts.map(({ documentId }) => String(documentId)));
  return { unpublished: drafts.filter(({ documentId }) => !shown.has(String(documentId))).map(({ id }) => Number(id)), lastArrival: momentOf(drafts[0]?.createdAt) };
}

const LOOKED_AT = 100;

/** SQLite may answer a moment as a number or as text. */
function momentOf(value: unknown): number | null {
  if (value instanceof Date) return value.getTime();
  return typeof value === 'number' || typeof value === 'string' ? new Date(value).getTime() : null;
}
