import type { Core } from '@strapi/strapi';
import { storyTypes } from '../shape/story-types';

/**
 * Once for each story type: its stories that say nothing of how they stand were there before the plugin, and are usable. Without this
 * they would all be withheld. Stories that say nothing later on are.
 */
export async function adoptStories(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'syndication', key: 'adopted' });
  const known: unknown = await store.get();
  const adopted: readonly unknown[] = Array.isArray(known) ? known : [];
  const types = [...storyTypes(strapi).values()];
  for (const { uid, roles } of types.filter((type) => !adopted.includes(type.uid))) {
    const { tableName, attributes } = strapi.db.metadata.get(uid);
    const { columnName } = attributes[roles.pubStatus?.attribute ?? ''] as unknown as { readonly columnName: string };
    const rows: number = await strapi.db.getConnection(tableName).whereNull(columnName).update({ [columnName]: 'usable' });
    if (rows > 0) strapi.log.info(`syndication: ${rows} rows of ${uid} were there before and stand as usable.`);
  }
  const value = [...new Set([...adopted, ...types.map(({ uid }) => uid)])];
  if (value.length !== adopted.length) await store.set({ value });
}
