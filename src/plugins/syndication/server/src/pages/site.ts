import type { Core } from '@strapi/strapi';
import type { Site } from './story-model';

/** The site that answers are made for. */
export async function siteOf(strapi: Core.Strapi): Promise<Site> {
  return { address: siteAddress(strapi), locale: await siteLocale(strapi) };
}

/** Where this site stands for readers, with no slash at its end. Never what a request's own headers say. */
export function siteAddress(strapi: Core.Strapi): string {
  const address: unknown = strapi.config.get('server.url') || strapi.config.get('server.absoluteUrl');
  return String(address).replace(/\/+$/, '');
}

/** The language of stories where none is asked for. */
export async function siteLocale(strapi: Core.Strapi): Promise<string> {
  const locale: unknown = await strapi.plugin('i18n')?.service('locales').getDefaultLocale();
  return typeof locale === 'string' ? locale : 'en';
}
