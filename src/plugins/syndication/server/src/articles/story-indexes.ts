import type { Core } from '@strapi/strapi';
import { storyTypes } from './story-types';

/** Makes the indexes of the story types where they are missing. Strapi's schema sync leaves them alone. */
export async function makeStoryIndexes(strapi: Core.Strapi): Promise<void> {
  for (const uid of storyTypes(strapi).keys()) await onePublishedRow(strapi, uid);
}

/** One published row a document and locale, whatever races; and the index that every look-up by document needs. */
async function onePublishedRow(strapi: Core.Strapi, uid: string): Promise<void> {
  const { tableName } = strapi.db.metadata.get(uid);
  const schemaName = strapi.db.getSchemaName();
  const table = schemaName ? [schemaName, tableName] : [tableName];
  const column = table.map(() => '??').join('.');
  await strapi.db.connection.raw(
    `create unique index if not exists ?? on ${column} (document_id, coalesce(locale, '')) where published_at is not null`,
    [`${tableName}_one_published_row`, ...table],
  );
}
