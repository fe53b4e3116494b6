import type { Core } from '@strapi/strapi';

/** What arrived, byte for byte, and what was filed from it. Not a content type: no API can reach it. */
export const RECEIPTS = 'syndication_receipts';
/** One story of a payload that arrived: what was decided, and which document it concerns. Rows are added, never changed. */
export const ARRIVALS = 'syndication_arrivals';
/** Which document a provider's story is on file as. The primary key keeps two filings at once from making two stories. */
export const FILINGS = 'syndication_filings';
/** Fingerprints of the words of every story on file. */
export const FINGERPRINTS = 'syndication_fingerprints';
/** Which document owns a slug, for good: from its first publication on, no other may have it. */
export const SLUGS = 'syndication_slugs';

/** What was printed when: the attribution of every publication, and every end of one. Rows are added, never changed. */
export const PRINTS = 'syndication_prints';

/** What a picture of the media library said of its rights when it was uploaded: Strapi keeps a copy that says nothing. */
export const PHOTOS = 'syndication_photos';

/** Stories that an editor approved for the end of their embargo. */
export const APPROVALS = 'syndication_approvals';
/** Stories that readers had seen and that were killed or are withheld: what stands in their place. */
export const TOMBSTONES = 'syndication_tombstones';

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
    });
  }
  // Until arrivals had a table of their own, a receipt named its one draft.
  if (await schema().hasColumn(RECEIPTS, 'document_id')) {
    await schema().alterTable(RECEIPTS, (table) => {
      table.dropIndex(['document_id']);
      table.dropColumns('uid', 'document_id');
    });
  }
  if (!(await schema().hasTable(ARRIVALS))) {
    await schema().createTable(ARRIVALS, (table) => {
      table.increments('number');
      table.string('receipt_id', 36).notNullable().index();
      table.integer('story').notNullable();
      table.string('decision', 30).notNullable();
      table.string('uid', 150).nullable();
      table.string('document_id', 255).nullable();
      table.string('at', 30).notNullable();
      table.index(['uid', 'document_id']);
    });
  }
  if (!(await schema().hasTable(FILINGS))) {
    await schema().createTable(FILINGS, (table) => {
      table.string('source', 150).notNullable();
      table.string('identity', 300).notNullable();
      table.string('uid', 150).nullable();
      table.string('document_id', 255).nullable();
      table.string('locale', 35).nullable();
      table.string('version', 255).nullable();
      table.string('version_created', 40).nullable();
      table.string('pub_status', 20).notNullable();
      table.string('digest', 64).notNullable();
      table.text('filed').nullable();
      table.text('offered').nullable();
      table.primary(['source', 'identity']);
      table.index(['identity']);
      table.index(['uid', 'document_id']);
    });
  }
  if (!(await schema().hasTable(FINGERPRINTS))) {
    await schema().createTable(FINGERPRINTS, (table) => {
      table.bigInteger('hash').notNullable().index();
      table.string('uid', 150).notNullable();
      table.string('document_id', 255).notNullable();
      table.index(['uid', 'document_id']);
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
  if (!(await schema().hasTable(PHOTOS))) {
    await schema().createTable(PHOTOS, (table) => {
      table.integer('file_id').primary();
      table.text('reading').notNullable();
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
  if (!(await schema().hasTable(APPROVALS))) {
    await schema().createTable(APPROVALS, (table) => {
      table.string('uid', 150).notNullable();
      table.string('document_id', 255).notNullable();
      table.string('locale', 35).notNullable();
      table.string('at', 30).notNullable();
      table.string('by', 100).nullable();
      table.primary(['uid', 'document_id', 'locale']);
    });
  }
  if (!(await schema().hasTable(TOMBSTONES))) {
    await schema().createTable(TOMBSTONES, (table) => {
      table.string('uid', 150).notNullable();
      table.string('document_id', 255).notNullable();
      table.string('reason', 20).notNullable();
      table.string('at', 30).notNullable().index();
      table.primary(['uid', 'document_id']);
    });
  }
}
