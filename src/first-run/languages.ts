import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** The languages that there are, by code. */
export async function languageCodes(strapi: Core.Strapi): Promise<readonly string[]> {
  return languages.parse(await strapi.plugin('i18n').service('locales').find()).map(({ code }) => code);
}

/** Whether records of a content type are kept in one version a language. */
export function isLocalized(strapi: Core.Strapi, subject: string | null): boolean {
  const types: Readonly<Record<string, { readonly pluginOptions?: object }>> = { ...strapi.contentTypes };
  const options = types[subject ?? '']?.pluginOptions ?? {};
  return 'i18n' in options && localized.safeParse(options.i18n).success;
}

const localized = z.object({ localized: z.literal(true) });
const languages = z.array(z.object({ code: z.string() }));
