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
    { section: 'plugins', displayName: 'Edit usage terms', uid: 'edit-terms', pluginName: 'syndication' },
    { section: 'plugins', displayName: 'Lift an embargo', uid: 'lift-embargo', pluginName: 'syndication' },
    { section: 'plugins', displayName: 'Override a hold', uid: 'override', pluginName: 'syndication' },
    { section: 'plugins', displayName: 'See editor’s notes', uid: 'see-editors-notes', pluginName: 'syndication' },
    { section: 'plugins', displayName: 'Change the settings of syndication', uid: 'settings', pluginName: 'syndication' },
  ]);
}
