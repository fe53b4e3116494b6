import type { Context } from 'koa';
import { refuseAccess } from '../errors/refusals';

/** Whether the administrator who asks may do this to records of a type, by Strapi's own roles. */
export function may(ctx: Context, action: string, uid: string): boolean {
  return ctx.state.userAbility.can(action, uid);
}

/** @throws a refusal (403) unless {@link may}. */
export function requireAbility(ctx: Context, action: string, uid: string): void {
  if (!may(ctx, action, uid)) throw refuseAccess(`Your role does not allow this on ${uid}.`);
}
