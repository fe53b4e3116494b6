import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { recall, remember } from './memory';

/** Strapi's own roles for those who write. Super administrators have every right. */
const WRITING_ROLES = ['strapi-editor', 'strapi-author'];
const RIGHTS = ['plugin::syndication.paste', 'plugin::syndication.check'];

/** Lets editors and authors paste stories and see what holds them. Once only, and only by adding. */
export async function openTheDesk(strapi: Core.Strapi): Promise<void> {
  if (await recall(strapi, 'desk-roles')) return;
  const found: unknown = await strapi.db.query('admin::role').findMany({ where: { code: { $in: WRITING_ROLES } }, populate: ['permissions'] });
  for (const role of roles.parse(found)) {
    const granted = new Set(role.permissions.map(({ action }) => action));
    for (const action of RIGHTS.filter((right) => !granted.has(right))) {
      await strapi.db.query('admin::permission').create({ data: { action, properties: {}, conditions: [], role: role.id } });
    }
  }
  await remember(strapi, 'desk-roles', true);
}

const roles = z.array(z.object({ id: z.number(), permissions: z.array(z.object({ action: z.string() })) }));
