import type { Core } from '@strapi/strapi';

/** The language that a request names, else the newsroom's default one. */
export async function defaultedLanguage(strapi: Core.Strapi, locale: string | null | undefined): Promise<string> {
  const language: unknown = locale ?? (await strapi.plugin('i18n').service('locales').getDefaultLocale());
  return String(language);
}
