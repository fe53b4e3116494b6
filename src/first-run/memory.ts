import type { Core } from '@strapi/strapi';

/** What the first run has done in this database, so that it never does it again. */
export async function recall(strapi: Core.Strapi, key: string): Promise<unknown> {
  const remembered: unknown = await strapi.store({ type: 'core', name: 'first-run' }).get({ key });
  return remembered ?? null;
}

export async function remember(strapi: Core.Strapi, key: string, value: string | boolean): Promise<void> {
  await strapi.store({ type: 'core', name: 'first-run' }).set({ key, value });
}
