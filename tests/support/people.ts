import { randomUUID } from 'node:crypto';

/** Somebody who asks a running project, with JSON or a form. */
export type Person = (method: 'GET' | 'POST' | 'PUT', path: string, body?: object) => Promise<Answer>;

export interface Answer {
  readonly status: number;
  readonly text: string;
  /** As it came; `null` for an answer that is no JSON. */
  readonly body: ReturnType<JSON['parse']>;
}

/** Who runs the plain project. */
export const ADMINISTRATOR = { email: 'desk@plain.example', password: 'Plain-desk-2024' };

/** Anyone on the internet. */
export function reader(address: string): Person {
  return person(address, {});
}

/** The first administrator: registered on a fresh database, signed in on one that has them. */
export async function administrator(address: string): Promise<Person> {
  const anyone = reader(address);
  const { body } = await anyone('GET', '/admin/init');
  const device = { deviceId: randomUUID(), rememberMe: false };
  const answer = body.data.hasAdmin
    ? await anyone('POST', '/admin/login', { ...ADMINISTRATOR, ...device })
    : await anyone('POST', '/admin/register-admin', { ...ADMINISTRATOR, ...device, firstname: 'Desk', lastname: 'Editor' });
  if (answer.status >= 300) throw new Error(`Nobody could sign in: ${answer.text}`);
  return person(address, { authorization: `Bearer ${answer.body.data.token}` });
}

/** Lets anyone read stories of these types, as an administrator does it in *Settings → Users & Permissions plugin → Roles → Public*. */
export async function letReadersRead(editor: Person, types: readonly string[]): Promise<void> {
  const { body } = await editor('GET', '/users-permissions/roles');
  const { id } = body.roles.find(({ type }: { type: string }) => type === 'public');
  const { role } = (await editor('GET', `/users-permissions/roles/${id}`)).body;
  for (const type of types) {
    const actions = role.permissions[`api::${type}`].controllers[type];
    for (const action of ['find', 'findOne']) actions[action].enabled = true;
  }
  const { status, text } = await editor('PUT', `/users-permissions/roles/${id}`, role);
  if (status !== 200) throw new Error(text);
}

function person(address: string, headers: Readonly<Record<string, string>>): Person {
  return async (method, path, body) => {
    const isForm = body instanceof FormData;
    const type: Record<string, string> = body && !isForm ? { 'content-type': 'application/json' } : {};
    const sent = body ? { body: isForm ? body : JSON.stringify(body) } : {};
    const answer = await fetch(`${address}${path}`, { method, headers: { ...headers, ...type }, ...sent });
    const text = await answer.text();
    const isJson = /json/.test(answer.headers.get('content-type') ?? '');
    return { status: answer.status, text, body: isJson ? JSON.parse(text) : null };
  };
}
