import type { Core } from '@strapi/strapi';
import { storedSettings, type Settings } from '../../../../contracts/settings';

/** What an administrator set, read where every instance finds it. */
export async function readSettings(strapi: Core.Strapi): Promise<Settings> {
  return storedSettings.parse(await store(strapi).get({ key: KEY }));
}

/** Keeps what an administrator set. */
export async function writeSettings(strapi: Core.Strapi, wanted: Settings): Promise<void> {
  await store(strapi).set({ key: KEY, value: wanted });
}

const KEY = 'settings';

function store(strapi: Core.Strapi) {
  return strapi.store({ type: 'plugin', name: 'syndication' });
}
