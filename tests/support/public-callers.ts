import type { Core } from '@strapi/strapi';
import supertest from 'supertest';
import type { Newsroom } from './newsroom';

/** Those who ask the public doors, by the headers that they send. */
export type PublicCallers = Readonly<Record<CallerName, Readonly<Record<string, string>>>>;
export const CALLER_NAMES = ['anonymous', 'signed-in', 'read-only token', 'full-access token'] as const;
export type CallerName = (typeof CALLER_NAMES)[number];

const PUBLIC_TYPES = ['article', 'byline', 'photo-credit', 'syndication-citation'];
const READS = [
  ...PUBLIC_TYPES.flatMap((type) => [`api::${type}.${type}.find`, `api::${type}.${type}.findOne`]),
  'plugin::upload.content-api.find',
  'plugin::upload.content-api.findOne',
  'plugin::syndication.outlet.feed',
  'plugin::syndication.outlet.package',
  'plugin::syndication.tombstones.find',
];

/** One caller of each kind. Whoever is signed in, or nobody, may read all that an administrator could open to them. */
export async function publicCallers({ strapi }: Newsroom): Promise<PublicCallers> {
  for (const type of ['public', 'authenticated']) await allow(strapi, type);
  return {
    anonymous: {},
    'signed-in': bearer(await signedIn(strapi)),
    'read-only token': bearer(await apiToken(strapi, 'read-only')),
    'full-access token': bearer(await apiToken(strapi, 'full-access')),
  };
}

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

async function allow(strapi: Core.Strapi, type: string): Promise<void> {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type }, populate: ['permissions'] });
  const had = new Set(role.permissions.map(({ action }: { action: string }) => action));
  for (const action of READS.filter((read) => !had.has(read))) await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
}

async function signedIn(strapi: Core.Strapi): Promise<string> {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'authenticated' } });
  const person = { username: 'subscriber', email: 'subscriber@reader.example', password: 'Subscriber-1234' };
  await strapi.plugin('users-permissions').service('user').add({ ...person, provider: 'local', confirmed: true, blocked: false, role: role.id });
  const { body } = await supertest(strapi.server.httpServer).post('/api/auth/local').send({ identifier: person.email, password: person.password });
  return body.jwt;
}

async function apiToken(strapi: Core.Strapi, type: string): Promise<string> {
  const { accessKey } = await strapi.service('admin::api-token').create({ name: `a ${type} token`, description: '', type, lifespan: null });
  return accessKey;
}
