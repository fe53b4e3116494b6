import type { Core, UID } from '@strapi/strapi';
import { readInstant, type Instant } from '../../../../newsroom/story/news-date';
import { withoutGuard } from '../../ground/guard-scope';
import { asRecord } from '../shape/by-role';
import type { TypeMap } from '../shape/story-map';

/** What is looked for among the rows of a story type, and the columns that say when: the earliest that has not passed counts. */
export interface Search {
  readonly where: object;
  /** Attribute names, the first of which orders the rows. */
  readonly moments: readonly [string, ...string[]];
  readonly order: 'asc' | 'desc';
}

/** A row that was found, as a list names it. */
export interface FoundStory {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly headline: string | null;
  readonly isPublished: boolean;
  readonly at: Instant;
}

/** The first rows that a search finds, and how many there are: counted by the database, never loaded. */
export async function foundStories(strapi: Core.Strapi, { uid, roles }: TypeMap, { where, moments, order }: Search, now: Instant, limit: number): Promise<Found> {
  const headline = roles.headline?.attribute ?? '';
  const query = { where, select: ['id', 'documentId', 'locale', 'publishedAt', headline, ...moments], orderBy: [{ [moments[0]]: order }, { id: order }], limit };
  const [rows, total] = await withoutGuard(async (): Promise<[readonly unknown[], number]> => {
    const table = strapi.db.query(uid as UID.ContentType);
    return [await table.findMany(query), await table.count({ where })];
  });
  return { total, rows: rows.map(asRecord).map((row) => ({ ...named(row, headline), id: Number(row.id), isPublished: row.publishedAt !== null, at: momentOf(row, moments, now) })) };
}

export interface Found {
  readonly total: number;
  readonly rows: readonly FoundStory[];
}

/** What a row is called, and where it is edited. */
export function named(row: Readonly<Record<string, unknown>>, headline: string): Pick<FoundStory, 'documentId' | 'locale' | 'headline'> {
  const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : null);
  return { documentId: String(row.documentId), locale: text(row.locale), headline: text(row[headline]) };
}

function momentOf(row: Readonly<Record<string, unknown>>, moments: readonly string[], now: Instant): Instant {
  const known = moments.flatMap((attribute) => {
    const value = row[attribute];
    const read = value === null || value === undefined ? null : readInstant(new Date(value as string | number | Date).toISOString());
    return read ?? [];
  });
  const ahead = known.filter((at) => at > now).toSorted();
  return ahead[0] ?? known[0] ?? now;
}
