import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { recall, remember } from './memory';

const READABLE = ['article', 'byline', 'photo-credit', 'syndication-citation'];
const TOMBSTONES = 'plugin::syndication.tombstones.find';

/**
 * Lets the public read published stories, what they lean on, and which stories were taken off. Once only, and only by adding: what an
 * administrator takes away later stays away.
 */
export async function openForReading(strapi: Core.Strapi): Promise<void> {
  if (await recall(strapi, 'public-reading')) return;
  const found: unknown = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' }, populate: ['permissions'] });
  const role = publicRole.parse(found);
  const granted = new Set(role.permissions.map(({ action }) => action));
  const wanted = [...READABLE.flatMap((type) => [`api::${type}.${type}.find`, `api::${type}.${type}.findOne`]), TOMBSTONES];
  for (const action of wanted.filter((name) => !granted.has(name))) {
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
  }
  await remember(strapi, 'public-reading', true);
}

const publicRole = z.object({ id: z.number(), permissions: z.array(z.object({ action: z.string() })) });
