import path from 'node:path';
import type { Core, UID } from '@strapi/strapi';
import { linksAlong, ofTheirOwnRight, rowsOf, type Subquery } from '../readers/links-along';
import type { Reader } from '../rights/shown-columns';
import { FILE_TYPE, waysTo, type ReliedOn } from '../shape/story-types';
import { visibleStories } from '../readers/visible-stories';

/**
 * Whether a file of the media library, in whatever size, is carried by stories and by none that a reader may see: the rule of
 * `shownRecords` for one file. It is asked from the file's end, in one query over indexes, so that it costs the same however many stories there are.
 * @param name as the file is called on disk.
 */
export async function isHiddenFile(strapi: Core.Strapi, name: string, reader: Reader): Promise<boolean> {
  const ways = waysTo(strapi, FILE_TYPE);
  if (ways.length === 0) return false;
  const carried = ways.map((way) => carriers(strapi, way, name, null));
  const shown = ways.map((way) => carriers(strapi, way, name, reader));
  const any = ways.map(() => 'exists ?').join(' or ');
  const { connection } = strapi.db;
  const answer: Answer = await connection.first(connection.raw(`${any} as carried, ${any} as shown`, [...carried, ...shown]));
  return Boolean(answer.carried) && !answer.shown;
}

/** Makes the indexes that the question needs where they are missing. Strapi's schema sync leaves them alone. */
export async function makeFileIndexes(strapi: Core.Strapi): Promise<void> {
  await makeIndex(strapi, strapi.db.metadata.get(FILE_TYPE).tableName, [HASH]);
  for (const { story, path: attributes } of waysTo(strapi, FILE_TYPE)) {
    for (const { table, near, far, on } of linksAlong(strapi, story.uid, attributes)) await makeIndex(strapi, table, [far, ...Object.keys(on), near]);
  }
}

/** A subquery for the ids of the stories that carry the file by one way; for a reader, of those that show it. */
function carriers(strapi: Core.Strapi, { story, path: attributes }: ReliedOn, name: string, reader: Reader | null): Subquery {
  const links = linksAlong(strapi, story.uid, attributes);
  const ids = links.reduceRight((found, { table, near, far, on, to }) => rowsOf(strapi, table).where(on).whereIn(far, reader ? ofTheirOwnRight(strapi, to, found, reader.now) : found).select(near), fileCalled(strapi, name));
  const stories = strapi.db.queryBuilder(story.uid as UID.ContentType).select('id').where({ $and: [{ id: { $in: ids } }, reader ? visibleStories(story, reader) : {}] });
  return stories.getKnexQuery() as unknown as Subquery;
}

/**
 * The file that a name on disk belongs to. Strapi calls it by its hash, and its sizes by theirs before that: `large_ferry_0a1b2c3d4e.jpg` is a size of
 * `ferry_0a1b2c3d4e`. The longest hash that fits is meant; a size that the record no longer knows belongs to it as well.
 */
function fileCalled(strapi: Core.Strapi, name: string): Subquery {
  const { tableName } = strapi.db.metadata.get(FILE_TYPE);
  const hashes = [name, path.parse(name).name].flatMap((stem) => [stem, ...[...stem.matchAll(/_/g)].map(({ index }) => stem.slice(index + 1))]);
  return rowsOf(strapi, tableName).whereIn(HASH, hashes).orderByRaw('length(??) desc', [HASH]).limit(1).select('id');
}

const HASH = 'hash';

async function makeIndex(strapi: Core.Strapi, table: string, columns: readonly string[]): Promise<void> {
  const schemaName = strapi.db.getSchemaName();
  const place = schemaName ? [schemaName, table] : [table];
  const names = (of: readonly string[], between: string) => of.map(() => '??').join(between);
  await strapi.db.connection.raw(`create index if not exists ?? on ${names(place, '.')} (${names(columns, ', ')})`, [`${table}_of_stories`, ...place, ...columns]);
}

/** SQLite says 0 or 1, PostgreSQL false or true. */
interface Answer {
  readonly carried: unknown;
  readonly shown: unknown;
}
