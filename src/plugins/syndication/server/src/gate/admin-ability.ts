import type { Context } from 'koa';
import { refuseAccess } from '../errors/refusals';

/** Whether the administrator who asks may do this to records of a type, by Strapi's own roles. */
export function may(ctx: Context, action: string, uid: string): boolean {
  const { userAbility }: { userAbility?: unknown } = ctx.state;
  return isAbility(userAbility) && userAbility.can(action, uid);
}

/** The id of the administrator who asks. */
export function administratorId(ctx: Context): number | null {
  const { user }: { user?: unknown } = ctx.state;
  return typeof user === 'object' && user !== null && 'id' in user && typeof user.id === 'number' ? user.id : null;
}

/** @throws a refusal (403) unless {@link may}. */
export function requireAbility(ctx: Context, action: string, uid: string): void {
  if (!may(ctx, action, uid)) throw refuseAccess(`Your role does not allow this on ${uid}.`);
}

function isAbility(ability: unknown): ability is { can(action: string, uid: string): boolean } {
  return typeof ability === 'object' && ability !== null && 'can' in ability && typeof ability.can === 'function';
}
