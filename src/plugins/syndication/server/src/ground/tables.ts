import type { Core } from '@strapi/strapi';

/** What arrived, byte for byte, and what was filed from it. Not a content type: no API can reach it. */
export const RECEIPTS = 'syndication_receipts';
/** Which document owns a slug, for good: from its first publication on, no other may have it. */
export const SLUGS = 'syndication_slugs';

/** What was printed when: the attribution of every publication, and every end of one. Rows are added, never changed. */
export const PRINTS = 'syndication_prints';

/** Makes our own tables where they are missing. Runs after Strapi has brought its schema up to date. */
export async function makeTables(strapi: Core.Strapi): Promise<void> {
  // A schema builder keeps what it was told: a new one for every statement.
  const schema = () => strapi.db.getSchemaConnection();
  if (!(await schema().hasTable(RECEIPTS))) {
    await schema().createTable(RECEIPTS, (table) => {
      table.string('id', 36).primary();
      table.string('received_at', 30).notNullable();
      table.integer('received_by').nullable();
      table.string('door', 30).notNullable();
      table.string('encoding', 10).notNullable();
      table.string('sha256', 64).notNullable().index();
      table.binary('payload').notNullable();
      table.text('reading').notNullable();
      table.string('uid', 255).notNullable();
      table.string('document_id', 255).notNullable().index();
    });
  }
  if (!(await schema().hasTable(PRINTS))) {
    await schema().createTable(PRINTS, (table) => {
      table.increments('number');
      table.string('uid', 150).notNullable();
      table.string('document_id', 255).notNullable();
      table.string('locale', 35).notNullable();
      table.string('at', 30).notNullable();
      table.string('by', 100).nullable();
      table.text('facts').nullable();
      table.text('text').nullable();
      table.string('sha256', 64).nullable();
      table.index(['uid', 'document_id', 'locale', 'number']);
    });
  }
  if (!(await schema().hasTable(SLUGS))) {
    await schema().createTable(SLUGS, (table) => {
      table.string('uid', 150).notNullable();
      table.string('slug', 255).notNullable();
      table.string('document_id', 255).notNullable().index();
      table.primary(['uid', 'slug']);
    });
  }
}
