import type { Core } from '@strapi/strapi';
import { asRecord } from '../shape/by-role';

/** Whether Strapi's public role may do something, and the id of that role; `null` where there is none. */
export async function publicMay(strapi: Core.Strapi, action: string): Promise<{ readonly isOpen: boolean; readonly role: number | null }> {
  if (!strapi.plugin('users-permissions')) return { isOpen: false, role: null };
  const role: unknown = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' }, populate: { permissions: { where: { action } } } });
  const { id, permissions } = asRecord(role);
  return { isOpen: Array.isArray(permissions) && permissions.length > 0, role: typeof id === 'number' ? id : null };
}
