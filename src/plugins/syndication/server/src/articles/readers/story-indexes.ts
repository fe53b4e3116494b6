import type { Core } from '@strapi/strapi';
import { ARRIVALS, RECEIPTS } from '../../ground/tables';
import { hideableRows } from './hideable-rows';
import type { TypeMap } from '../shape/story-map';
import { columnsOf } from '../shape/columns-of';
import { storyTypes } from '../shape/story-types';

/** Makes the indexes of the story types, and of what arrives, where they are missing. Strapi's schema sync leaves them alone. */
export async function makeStoryIndexes(strapi: Core.Strapi): Promise<void> {
  for (const map of storyTypes(strapi).values()) {
    const { tableName } = strapi.db.metadata.get(map.uid);
    // One published row a document and locale, whatever races; and the index that every look-up by document needs.
    await make(strapi, 'unique index', tableName, 'one_published_row', `(document_id, coalesce(locale, '')) where published_at is not null`);
    // For readers' lists and their totals: all that the read guard asks, so that a count never opens a row.
    const asked = columnsOf(strapi, map, askedByReaders(strapi)).join(', ');
    for (const [name, order] of READERS_ORDERS) await make(strapi, 'index', tableName, name, `(locale, ${order}, ${asked}) where published_at is not null`);
    // For the totals of readers' lists: the few published rows that a fact hides, or that a moment hides; before those of the desk, which hold drafts as well.
    await make(strapi, 'index', tableName, 'hideable', `(locale, published_at, ${asked}) where published_at is not null and ${hideableRows(strapi, map, '')}`);
    for (const column of momentColumns(strapi, map)) await make(strapi, 'index', tableName, `${column}_readers`, `(locale, ${column}) where published_at is not null and ${column} is not null`);
    // For the radar and the desk: few rows have these moments, and fewer still within a week. Strapi asks for the languages that somebody may read; with the
    // language first, SQLite takes these and not an index of all that is published.
    for (const column of momentColumns(strapi, map)) await make(strapi, 'index', tableName, `${column}_moment`, `(locale, ${column}) where ${column} is not null`);
    // Of drafts, whichever their language, those that readers see are left out.
    for (const column of columnsOf(strapi, map, ['expiry'])) await make(strapi, 'index', tableName, column, `(${column}) where ${column} is not null`);
    const pictures = map.roles.pictures?.of;
    if (pictures) for (const column of columnsOf(strapi, pictures, ['shownUntil'])) await make(strapi, 'index', strapi.db.metadata.get(pictures.uid).tableName, column, `(${column}) where ${column} is not null`);
    for (const column of columnsOf(strapi, map, ['pubStatus'])) await make(strapi, 'index', tableName, column, `(${column}, updated_at)`);
    await make(strapi, 'index', tableName, 'drafts_by_change', '(updated_at, id) where published_at is null');
  }
  await make(strapi, 'index', ARRIVALS, 'at', '(at)');
  await make(strapi, 'index', RECEIPTS, 'received_at', '(received_at)');
}

const READERS_ORDERS = [
  ['readers_by_id', 'id, published_at'],
  ['readers_by_date', 'published_at, id'],
] as const;

/** PostgreSQL takes no long text into an index (2704 bytes): there the words of a date that was not understood are read from the row. */
function askedByReaders(strapi: Core.Strapi): readonly string[] {
  const short = ['pubStatus', 'embargo', 'expiry', 'shownFrom', 'shownUntil', 'shownIn'];
  return strapi.db.dialect.client === 'postgres' ? short : [...short, 'embargoStated', 'expiryStated'];
}

function momentColumns(strapi: Core.Strapi, map: TypeMap): readonly string[] {
  return columnsOf(strapi, map, ['embargo', 'expiry', 'shownFrom', 'shownUntil']);
}

async function make(strapi: Core.Strapi, kind: 'index' | 'unique index', tableName: string, name: string, on: string): Promise<void> {
  const schemaName = strapi.db.getSchemaName();
  const table = schemaName ? [schemaName, tableName] : [tableName];
  const place = table.map(() => '??').join('.');
  await strapi.db.connection.raw(`create ${kind} if not exists ?? on ${place} ${on}`, [`${tableName}_${name}`, ...table]);
}
