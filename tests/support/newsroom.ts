import { randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Core, UID } from '@strapi/strapi';
import { Client } from 'pg';
import supertest from 'supertest';

/** A running newsroom with a database of its own. */
export interface Newsroom {
  readonly strapi: Core.Strapi;
  /** Strapi’s document service, for one type. */
  readonly documents: (uid: string) => Documents;
  /** Anyone on the internet. */
  readonly reader: Caller;
  /** A partner’s system with a full-access API token. */
  readonly machine: Caller;
  /** An administrator in the admin panel. */
  readonly editor: Caller;
  /** Signs in to the admin panel. */
  signIn(person: Person): Promise<Caller>;
  /** Asks the GraphQL endpoint, as a reader or with a token. */
  graphql(query: string, as?: Caller): Promise<supertest.Response>;
  /** The SQL statements that a piece of work sends. */
  statements(work: () => Promise<unknown>): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The document service with data as a test writes it; Strapi’s own types ask for what has a default. */
export interface Documents {
  create(params: Write): Promise<Row>;
  update(params: Write & { documentId: string }): Promise<Row | null>;
  findOne(params: { documentId: string; status?: 'draft' | 'published'; populate?: readonly string[] }): Promise<Row | null>;
  publish(params: { documentId: string; locale?: string }): Promise<{ entries: readonly Row[] }>;
  unpublish(params: { documentId: string }): Promise<unknown>;
  clone(params: { documentId: string; data: object }): Promise<{ entries: readonly Row[] }>;
  delete(params: { documentId: string }): Promise<unknown>;
}
export interface Write {
  readonly data: object;
  readonly status?: 'draft' | 'published';
  readonly locale?: string;
}
export interface Row {
  readonly id: number;
  readonly documentId: string;
  readonly [attribute: string]: unknown;
}

export interface Person {
  readonly email: string;
  readonly password: string;
}

export interface Caller {
  get(path: string): supertest.Test;
  post(path: string, body?: object): supertest.Test;
  put(path: string, body?: object): supertest.Test;
  delete(path: string): supertest.Test;
}

const root = path.resolve(__dirname, '../..');
const PUBLIC_TYPES = ['article', 'byline', 'photo-credit', 'syndication-citation'];

/**
 * Opens a newsroom on SQLite, or on PostgreSQL when `DATABASE_URL` points to a server. As delivered it has neither
 * readers nor administrators; else both are there, and the public may read all that an administrator could open.
 */
export async function openNewsroom({ asDelivered = false } = {}): Promise<Newsroom> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsroom-'));
  const dropDatabase = await ownDatabase(folder);
  Object.assign(process.env, secrets(), { NODE_ENV: 'test', PUBLIC_URL: '', DEMO: 'false' });
  const { createStrapi } = jest.requireActual<typeof import('@strapi/strapi')>('@strapi/strapi');
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, '.tmp/test-dist'), autoReload: false, serveAdminPanel: false });
  strapi.log.level = 'error';
  const close = async () => {
    await strapi.destroy();
    await dropDatabase();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  try {
    await strapi.load();
    strapi.server.mount();
    // Else every request would open the server for itself, and close it under the others.
    await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
    const http = supertest(strapi.server.httpServer);
    if (!asDelivered) await letReadersRead(strapi);
    const reader = caller(http, {});
    return {
      strapi,
      documents: (uid) => strapi.documents(uid as UID.ContentType) as unknown as Documents,
      reader,
      machine: caller(http, { Authorization: `Bearer ${await apiToken(strapi)}` }),
      editor: asDelivered ? reader : await signIn(http, await administrator(strapi)),
      signIn: (person) => signIn(http, person),
      graphql: async (query, as = reader) => as.post('/graphql', { query }),
      statements: async (work) => recorded(strapi, work),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function caller(http: ReturnType<typeof supertest>, headers: Readonly<Record<string, string>>): Caller {
  return {
    get: (to) => http.get(to).set(headers),
    post: (to, body) => http.post(to).set(headers).send(body),
    put: (to, body) => http.put(to).set(headers).send(body),
    delete: (to) => http.delete(to).set(headers),
  };
}

/** `DATABASE_URL` names a server; each newsroom makes a database of its own on it. */
async function ownDatabase(folder: string): Promise<() => Promise<void>> {
  const server = process.env.CREDITLINE_TEST_SERVER ?? process.env.DATABASE_URL ?? '';
  if (!server.startsWith('postgres')) {
    Object.assign(process.env, { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'data.db'), DATABASE_URL: '' });
    return async () => {};
  }
  process.env.CREDITLINE_TEST_SERVER = server;
  const name = `newsroom_${randomBytes(6).toString('hex')}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  Object.assign(process.env, { DATABASE_CLIENT: 'postgres', DATABASE_URL: url.toString() });
  return async () => {
    await client.query(`drop database ${name} with (force)`);
    await client.end();
  };
}

function secrets(): Readonly<Record<string, string>> {
  const random = () => randomBytes(24).toString('base64');
  return {
    APP_KEYS: [random(), random()].join(','),
    API_TOKEN_SALT: random(),
    ADMIN_JWT_SECRET: random(),
    TRANSFER_TOKEN_SALT: random(),
    JWT_SECRET: random(),
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
  };
}

/** Every read that an administrator could open to the public, uploads included. */
async function letReadersRead(strapi: Core.Strapi): Promise<void> {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  const actions = PUBLIC_TYPES.flatMap((type) => [`api::${type}.${type}.find`, `api::${type}.${type}.findOne`]);
  for (const action of [...actions, 'plugin::upload.content-api.find', 'plugin::upload.content-api.findOne']) {
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
  }
}

async function apiToken(strapi: Core.Strapi): Promise<string> {
  const token = await strapi.service('admin::api-token').create({ name: 'machine', description: '', type: 'full-access', lifespan: null });
  return token.accessKey;
}

async function administrator(strapi: Core.Strapi): Promise<Person> {
  const person = { email: 'desk@newsroom.example', password: `Desk-${randomBytes(9).toString('hex')}` };
  const role = await strapi.service('admin::role').getSuperAdmin();
  await strapi.service('admin::user').create({ ...person, firstname: 'Desk', lastname: 'Editor', isActive: true, registrationToken: null, roles: [role.id] });
  return person;
}

async function signIn(http: ReturnType<typeof supertest>, { email, password }: Person): Promise<Caller> {
  const { body } = await http.post('/admin/login').send({ email, password, deviceId: randomUUID(), rememberMe: false });
  return caller(http, { Authorization: `Bearer ${body.data.token}` });
}

async function recorded(strapi: Core.Strapi, work: () => Promise<unknown>): Promise<readonly string[]> {
  const statements: string[] = [];
  const record = ({ sql }: { sql: string }) => statements.push(sql);
  strapi.db.connection.on('query', record);
  try {
    await work();
  } finally {
    strapi.db.connection.removeListener('query', record);
  }
  return statements.filter((sql) => !/^(begin|commit|savepoint|release)/i.test(sql));
}
