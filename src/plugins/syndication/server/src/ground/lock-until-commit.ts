import type { Core } from '@strapi/strapi';

/**
 * Waits until no other open transaction holds this key, and holds it until ours ends. SQLite has one connection:
 * there transactions follow one another anyway.
 */
export async function lockUntilCommit(strapi: Core.Strapi, key: string): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [key]);
  });
}
