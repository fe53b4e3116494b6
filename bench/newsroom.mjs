import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownDatabase } from './own-database.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const COMPILED = path.join(root, '.tmp/test-dist');

/** A module of the plugin, compiled. */
export function ours(file) {
  return require(path.join(COMPILED, 'src/plugins/syndication', file));
}

/** Compiles the project as it stands. */
export async function compile() {
  await require(path.join(root, 'scripts/compile.cjs'))();
}

/** A newsroom, on a database of its own, with this many published stories, each with citation, byline, picture and credit. */
export async function openNewsroom(stories) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  const dropDatabase = await ownDatabase(folder);
  const secret = () => randomBytes(24).toString('base64');
  Object.assign(process.env, {
    APP_KEYS: [secret(), secret()].join(','), API_TOKEN_SALT: secret(), ADMIN_JWT_SECRET: secret(), TRANSFER_TOKEN_SALT: secret(),
    JWT_SECRET: secret(), ENCRYPTION_KEY: randomBytes(32).toString('base64'), NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0',
  });
  const { createStrapi } = require('@strapi/strapi');
  const strapi = createStrapi({ appDir: root, distDir: COMPILED, autoReload: false, serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  strapi.server.mount();
  await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  await letReadersRead(strapi);
  for (let number = 0; number < stories; number += 1) await publish(strapi, number);
  const { port } = strapi.server.httpServer.address();
  const close = async () => {
    await strapi.destroy();
    await dropDatabase();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  return { strapi, address: `http://127.0.0.1:${port}`, close };
}

/** How long the server took for a request, in milliseconds: the client, on the same machine, would make every ratio look smaller. */
export async function serverTime({ strapi, address }, path) {
  const time = new Promise((resolve) => {
    strapi.server.httpServer.prependOnceListener('request', (_request, response) => {
      const start = performance.now();
      response.once('finish', () => resolve(performance.now() - start));
    });
  });
  await get({ address }, path);
  return await time;
}

/** Writes what changes nothing, but ends what was kept. */
export async function endWhatIsKept({ strapi }) {
  await strapi.db.getConnection('articles').where({ id: 1 }).update({ id: 1 });
}

/** The words of an answer. */
export async function get({ address }, path) {
  const answer = await fetch(address + path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.text();
}

async function letReadersRead(strapi) {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  for (const type of ['article', 'byline', 'photo-credit', 'syndication-citation']) {
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action: `api::${type}.${type}.find`, role: role.id } });
  }
}

async function publish(strapi, number) {
  const file = async (uid, data) => ({ documentId: (await strapi.documents(uid).create({ data })).documentId });
  const body = Array.from({ length: 8 }, (_, place) => ({
    type: 'paragraph',
    children: [{ type: 'text', text: `Paragraph ${place} of story ${number}. ${'The harbour board met again and again. '.repeat(12)}` }],
  }));
  await strapi.documents('api::article.article').create({
    status: 'published',
    data: {
      title: `Story number ${number} from the harbour`,
      summary: 'The harbour board met.',
      body,
      relationship: 'republished',
      bylines: [{ name: `Writer ${number}`, role: 'words', byline: await file('api::byline.byline', { name: `Writer ${number}`, kind: 'person' }) }],
      pictures: [{ caption: 'The harbour', credit: await file('api::photo-credit.photo-credit', { creditLine: `Ola Berg/Nordfoto/${number}`, photographer: 'Ola Berg' }) }],
      citation: await file('api::syndication-citation.syndication-citation', {
        originalTitle: `Story number ${number}`, copyrightHolder: 'The Sandholm Courier', copyrightNotice: '© 2021 The Sandholm Courier. All rights reserved.',
        address: `https://courier.example/${number}`, firstPublished: '2021-03-09', retrieved: '2024-06-04',
      }),
    },
  });
}
