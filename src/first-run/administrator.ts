import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';

export interface NewAdministrator {
  readonly email: string;
  /** The random password, to be shown once; `null` when ADMIN_PASSWORD chose it. */
  readonly password: string | null;
}

/** Makes the first administrator, from ADMIN_EMAIL and ADMIN_PASSWORD where they are set. `null` when there is one. */
export async function makeFirstAdministrator(strapi: Core.Strapi): Promise<NewAdministrator | null> {
  if ((await strapi.db.query('admin::user').count()) > 0) return null;
  const email = (process.env['ADMIN_EMAIL'] || 'editor@creditline.local').trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Error(`ADMIN_EMAIL is no e-mail address: “${email}”.`);
  const chosen = process.env['ADMIN_PASSWORD'] || null;
  if (chosen !== null && chosen.length < 8) strapi.log.warn('ADMIN_PASSWORD is shorter than 8 characters: change it.');
  const password = chosen ?? randomBytes(15).toString('base64url');
  // Serialised by the service on the role's row: two servers that start at once make one administrator.
  await strapi.service('admin::user').createFirstAdmin({ email, password, firstname: 'First', lastname: 'Editor' });
  return { email, password: chosen === null ? password : null };
}
