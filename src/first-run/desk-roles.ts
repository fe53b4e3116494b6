import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { isLocalized, languageCodes } from './languages';
import { recall, remember } from './memory';

/** Strapi's own roles for those who write. Super administrators have every right. */
const WRITING_ROLES = ['strapi-editor', 'strapi-author'];
/** Who may paste what arrives reads its editor's note anyway. */
const RIGHTS = ['paste', 'check', 'see-editors-notes'];
/** What cannot be undone by a save, and what sets rights aside, is left to syndication managers. */
const RIGHTS_OF_EDITORS = [...RIGHTS, 'withhold', 'correct', 'ledger'];
const CREATE = 'plugin::content-manager.explorer.create';
const PUBLISH = 'plugin::content-manager.explorer.publish';

/**
 * Lets editors and authors paste stories, see what holds them, and work in the languages that there are: Strapi makes
 * these roles before its first language, with none, and so loses what needs nothing but one: to publish. Editors may
 * publish, withhold and correct stories. Once only, and only by adding.
 */
export async function openTheDesk(strapi: Core.Strapi): Promise<void> {
  if (await recall(strapi, 'desk-roles')) return;
  const permissions = strapi.db.query('admin::permission');
  const found: unknown = await strapi.db.query('admin::role').findMany({ where: { code: { $in: WRITING_ROLES } }, populate: ['permissions'] });
  const locales = await languageCodes(strapi);
  for (const role of roles.parse(found)) {
    const granted = new Set(role.permissions.map(({ action }) => action));
    const wanted = (role.code === 'strapi-editor' ? RIGHTS_OF_EDITORS : RIGHTS).map((right) => `plugin::syndication.${right}`);
    for (const action of wanted.filter((right) => !granted.has(right))) {
      await permissions.create({ data: { action, properties: {}, conditions: [], role: role.id } });
    }
    for (const { id, action, subject, properties } of role.permissions) {
      // What somebody has set up names its languages.
      if (!isLocalized(strapi, subject) || properties?.locales !== undefined) continue;
      await permissions.update({ where: { id }, data: { properties: { ...properties, locales } } });
      const mayPublish = role.permissions.some((other) => other.action === PUBLISH && other.subject === subject);
      if (role.code !== 'strapi-editor' || action !== CREATE || mayPublish) continue;
      await permissions.create({ data: { action: PUBLISH, subject, properties: { locales }, conditions: [], role: role.id } });
    }
  }
  await remember(strapi, 'desk-roles', true);
}

const properties = z.looseObject({ locales: z.array(z.string()).optional() });
const roles = z.array(
  z.object({ id: z.number(), code: z.string(), permissions: z.array(z.object({ id: z.number(), action: z.string(), subject: z.string().nullable(), properties: properties.nullable() })) }),
);
