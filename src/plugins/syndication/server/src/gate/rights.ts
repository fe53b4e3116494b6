import type { Core } from '@strapi/strapi';

/** Registers our rights among Strapi's own, so that administrators grant them role by role. */
export async function registerRights(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany([
    { section: 'plugins', displayName: 'Paste a story', uid: 'paste', pluginName: 'syndication' },
    { section: 'plugins', displayName: 'See attribution and holds while editing', uid: 'check', pluginName: 'syndication' },
  ]);
}
