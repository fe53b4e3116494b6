import type { Core } from '@strapi/strapi';

/** Registers our rights among Strapi's own, so that administrators grant them role by role. */
export async function registerRights(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany([
    { section: 'plugins', displayName: 'Paste a story', uid: 'paste', pluginName: 'syndication' },
    { section: 'plugins', displayName: 'See attribution and holds while editing', uid: 'check', pluginName: 'syndication' },
    { section: 'plugins', displayName: 'Kill a story', uid: 'kill', pluginName: 'syndication' },
    { section: 'plugins', displayName: 'Withhold a story', uid: 'withhold', pluginName: 'syndication' },
    { section: 'plugins', displayName: 'Restore a killed or withheld story', uid: 'restore', pluginName: 'syndication' },
    { section: 'plugins', displayName: 'Correct or refile a story', uid: 'correct', pluginName: 'syndication' },
    { section: 'plugins', displayName: 'Read the ledger', uid: 'ledger', pluginName: 'syndication' },
  ]);
}
