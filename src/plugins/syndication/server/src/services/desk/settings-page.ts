import type { Core } from '@strapi/strapi';
import type { SettingsAnswer } from '../../../../contracts/settings';
import { publicMay } from '../../articles/readers/public-right';
import { configuredStyle } from '../attribution/house-style';
import { readSettings } from './settings';
import { SYNDICATION_EVENTS } from '../standing/tell';

/** What may be set, and what the house is configured to do. */
export async function settingsPage(strapi: Core.Strapi): Promise<SettingsAnswer> {
  return {
    settings: await readSettings(strapi),
    configured: {
      citationStyle: configuredStyle(strapi),
      territoryHeader: strapi.config.get<string | null>('plugin::syndication.territoryHeader', null),
      payloadLimit: strapi.config.get<number>('plugin::syndication.payloadLimit'),
    },
    tombstones: await publicMay(strapi, 'plugin::syndication.tombstones.find'),
    events: SYNDICATION_EVENTS,
  };
}
