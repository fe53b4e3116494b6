import { z } from 'zod';
import { addressOf } from './browser';

/** Hires somebody who may do everything, and whose profile names a language of the admin; answers with what they sign in with. */
export async function hireColleague(preferedLanguage: string): Promise<{ email: string; password: string }> {
  const colleague = { email: `${preferedLanguage}@newsroom.example`.toLowerCase(), password: 'Day-shift-2024' };
  const roles = rolesListed.parse(await ask('GET', '/admin/roles')).data;
  const mayEverything = roles.filter(({ code }) => code === 'strapi-super-admin').map(({ id }) => id);
  const invitation = { email: colleague.email, firstname: 'Kit', lastname: 'Colleague', roles: mayEverything, preferedLanguage };
  const { data: invited } = numbered.parse(await ask('POST', '/admin/users', invitation));
  await ask('PUT', `/admin/users/${invited.id}`, { password: colleague.password, isActive: true });
  return colleague;
}

const rolesListed = z.object({ data: z.array(z.object({ id: z.number(), code: z.string() })) });
const numbered = z.object({ data: z.object({ id: z.number() }) });

async function ask(method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(addressOf(path), {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env['CREDITLINE_TOKEN'] ?? ''}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}
