import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { now } from '../ground/clock';
import { administratorId } from './admin-ability';
import { readTicket, signTicket, ticketKey } from './picture-ticket';

/** Where Strapi serves files from our own disk. */
export const UPLOADS = '/uploads/';

/**
 * The address of a file of ours that opens it for so many milliseconds even while readers may not see it; other addresses as they are. It is for pages
 * that are private themselves, never for an answer that is stored or public.
 */
export function signedAddress(strapi: Core.Strapi, address: string, lasts: number): string {
  if (!address.startsWith(UPLOADS)) return address;
  const name = decodeURIComponent(address.slice(UPLOADS.length));
  return `${address}?key=${signTicket({ opens: 'file', name }, keyOf(strapi), now(), lasts)}`;
}

/** Whether whoever asks may see this file although readers may not: by the key in the address, or as an administrator who is signed in. */
export async function isAdmitted(strapi: Core.Strapi, ctx: Context, name: string, key: unknown): Promise<boolean> {
  for (const token of [key, ctx.cookies.get(COOKIE)]) {
    const ticket = typeof token === 'string' ? readTicket(token, keyOf(strapi), now()) : null;
    if (ticket?.opens === 'file' && ticket.name === name) return true;
    if (ticket?.opens === 'desk' && (await isSignedIn(strapi, ticket.session, ticket.administrator))) return true;
  }
  return false;
}

/**
 * Gives the administrator whom the admin panel has just answered a cookie for files. An image in a page carries no other proof of who asks: Strapi's own
 * cookies go with `/admin` alone. Addresses stay as they are, so that none that opens something gets into a text, a clipboard or a public answer.
 */
export function admitDesk(strapi: Core.Strapi, ctx: Context): void {
  const { route, session }: { readonly route?: { readonly info?: { readonly type?: unknown } }; readonly session?: { readonly id?: unknown } } = ctx.state;
  const administrator = administratorId(ctx);
  if (route?.info?.type !== 'admin' || typeof session?.id !== 'string' || administrator === null || ctx.headerSent) return;
  const ticket = signTicket({ opens: 'desk', session: session.id, administrator }, keyOf(strapi), now(), DESK_LASTS);
  ctx.cookies.set(COOKIE, ticket, { path: UPLOADS, httpOnly: true, sameSite: 'lax', secure: ctx.secure, maxAge: DESK_LASTS, signed: false, overwrite: true });
}

const COOKIE = 'syndication_desk';

/** As long as an access token of the admin panel, in milliseconds; every answer of the panel begins it anew. */
const DESK_LASTS = 30 * 60 * 1000;

/** Signing out and being dismissed end it at once. */
async function isSignedIn(strapi: Core.Strapi, session: string, administrator: number): Promise<boolean> {
  if (!(await strapi.sessionManager('admin').isSessionActive(session))) return false;
  return Boolean(await strapi.service('admin::user').exists({ id: administrator, isActive: true }));
}

function keyOf(strapi: Core.Strapi): Buffer {
  return ticketKey(strapi.config.get('admin.auth.secret'));
}
