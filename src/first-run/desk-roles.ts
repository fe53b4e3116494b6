import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { recall, remember } from './memory';

/** Strapi's own roles for those who write. Super administrators have every right. */
const WRITING_ROLES = ['strapi-editor', 'strapi-author'];
const RIGHTS = ['paste', 'check'];
/** Bringing back what was killed is left to whom a super administrator names. */
const RIGHTS_OF_EDITORS = [...RIGHTS, 'kill', 'withhold', 'correct', 'ledger'];

/**
 * Lets editors and authors paste stories, see what holds them, and work in the languages that there are: Strapi makes
 * these roles before its first language, with none. Editors may take stories off and correct them. Once only, and only by
 * adding.
 */
export async function openTheDesk(strapi: Core.Strapi): Promise<void> {
  if (await recall(strapi, 'desk-roles')) return;
  const permissions = strapi.db.query('admin::permission');
  const found: unknown = await strapi.db.query('admin::role').findMany({ where: { code: { $in: WRITING_ROLES } }, populate: ['permissions'] });
  const locales = languages.parse(await strapi.plugin('i18n').service('locales').find()).map(({ code }) => code);
  for (const role of roles.parse(found)) {
    const granted = new Set(role.permissions.map(({ action }) => action));
    const wanted = (role.code === 'strapi-editor' ? RIGHTS_OF_EDITORS : RIGHTS).map((right) => `plugin::syndication.${right}`);
    for (const action of wanted.filter((right) => !granted.has(right))) {
      await permissions.create({ data: { action, properties: {}, conditions: [], role: role.id } });
    }
    for (const { id, subject, properties } of role.permissions) {
      if (!isLocalized(strapi, subject) || properties?.locales !== undefined) continue;
      await permissions.update({ where: { id }, data: { properties: { ...properties, locales } } });
    }
  }
  await remember(strapi, 'desk-roles', true);
}

function isLocalized(strapi: Core.Strapi, subject: string | null): boolean {
  const types: Readonly<Record<string, { readonly pluginOptions?: object }>> = { ...strapi.contentTypes };
  const options = types[subject ?? '']?.pluginOptions ?? {};
  return 'i18n' in options && localized.safeParse(options.i18n).success;
}

const localized = z.object({ localized: z.literal(true) });
const languages = z.array(z.object({ code: z.string() }));
const properties = z.looseObject({ locales: z.array(z.string()).optional() });
const roles = z.array(
  z.object({ id: z.number(), code: z.string(), permissions: z.array(z.object({ id: z.number(), action: z.string(), subject: z.string().nullable(), properties: properties.nullable() })) }),
);
