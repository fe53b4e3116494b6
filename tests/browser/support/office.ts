import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { addressOf } from './browser';
import { EDITOR } from './product';

/** Signs the editor in at the admin’s own API. */
export async function signInToOffice(): Promise<string> {
  return signedIn.parse(await ask('POST', '/admin/login', { body: EDITOR })).data.token;
}

/** The admin’s own API, for what the stories need beforehand and for looking behind the screen. */
export function openOffice() {
  const token = process.env['CREDITLINE_TOKEN'] ?? '';
  return {
    /** How many articles there are, drafts included. */
    async countArticles(): Promise<number> {
      return counted.parse(await ask('GET', '/content-manager/collection-types/api::article.article', { token })).pagination.total;
    },
    /** A story of our own that readers see; answers with its documentId. */
    async publishStaffStory(title: string): Promise<string> {
      const { data } = filed.parse(await ask('POST', '/content-manager/collection-types/api::article.article/actions/publish', { token, body: { title } }));
      return data.documentId;
    },
    /** A record as the content manager files it, a story as a draft; answers with its documentId. */
    async fileRecord(model: string, body: object): Promise<string> {
      return filed.parse(await ask('POST', `/content-manager/collection-types/${model}`, { token, body })).data.documentId;
    },
    /** Saves what somebody changed in a draft. */
    async saveRecord(model: string, documentId: string, body: object): Promise<void> {
      await ask('PUT', `/content-manager/collection-types/${model}/${documentId}`, { token, body });
    },
    /** Somebody who may write articles and nothing else. */
    async hireWriter(): Promise<{ email: string; password: string }> {
      const writer = { email: `writer-${randomUUID()}@newsroom.example`, password: 'Early-shift-2024' };
      const roles = rolesListed.parse(await ask('GET', '/admin/roles', { token })).data;
      const role = roles.find(({ code }) => code === 'strapi-author')?.id;
      const permissions = ['create', 'read', 'update'].map((right) => ({
        action: `plugin::content-manager.explorer.${right}`,
        subject: 'api::article.article',
        properties: { fields: ['title', 'summary'], locales: ['en'] },
        conditions: [],
      }));
      await ask('PUT', `/admin/roles/${role}/permissions`, { token, body: { permissions } });
      const invitation = { email: writer.email, firstname: 'Ada', lastname: 'Writer', roles: [role] };
      const { data: invited } = numbered.parse(await ask('POST', '/admin/users', { token, body: invitation }));
      await ask('PUT', `/admin/users/${invited.id}`, { token, body: { password: writer.password, isActive: true } });
      return writer;
    },
  };
}

const signedIn = z.object({ data: z.object({ token: z.string() }) });
const counted = z.object({ pagination: z.object({ total: z.number() }) });
const filed = z.object({ data: z.object({ documentId: z.string() }) });
const rolesListed = z.object({ data: z.array(z.object({ id: z.number(), code: z.string() })) });
const numbered = z.object({ data: z.object({ id: z.number() }) });

async function ask(method: string, path: string, { token, body }: { token?: string; body?: object } = {}): Promise<unknown> {
  const answer = await fetch(addressOf(path), {
    method,
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}
