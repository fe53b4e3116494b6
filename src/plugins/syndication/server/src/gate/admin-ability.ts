import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { refuseAccess } from '../errors/refusals';

type Action = 'read' | 'create' | 'update' | 'publish';

/** Whether the administrator who asks may read, create, update or publish records of a type, or this very record, by Strapi's own roles. */
export function may(strapi: Core.Strapi, ctx: Context, action: Action, uid: string, record?: unknown): boolean {
  const { userAbility }: { userAbility?: unknown } = ctx.state;
  const checker: unknown = strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model: uid });
  return isChecker(checker) && checker.can[action](record);
}

/** @throws a refusal (403) unless {@link may}. */
export function requireAbility(strapi: Core.Strapi, ctx: Context, action: Action, uid: string, record?: unknown): void {
  if (!may(strapi, ctx, action, uid, record)) throw refuseAccess(`Your role does not allow this on ${uid}.`);
}

/**
 * Whether whoever asks may lift an embargo: an administrator with the right, a full-access token, and code of the project's own,
 * which asks on nobody's behalf.
 */
export function mayLiftEmbargo(strapi: Core.Strapi): boolean {
  const { userAbility, auth }: { userAbility?: unknown; auth?: unknown } = strapi.requestContext.get()?.state ?? { auth: SCRIPT };
  return auth === SCRIPT || holdsRight(userAbility, 'plugin::syndication.lift-embargo') || fullAccess.safeParse(auth).success;
}

/** Whether the administrator who asks may see what providers say to the desk. */
export function maySeeEditorsNotes(ctx: Context): boolean {
  const { userAbility }: { userAbility?: unknown } = ctx.state;
  return holdsRight(userAbility, 'plugin::syndication.see-editors-notes');
}

const SCRIPT = {};
const fullAccess = z.object({ strategy: z.object({ name: z.literal('api-token') }), credentials: z.object({ type: z.literal('full-access') }) });

function holdsRight(ability: unknown, right: string): boolean {
  return typeof ability === 'object' && ability !== null && 'can' in ability && typeof ability.can === 'function' && ability.can(right) === true;
}

/** The id of the administrator who asks. */
export function administratorId(ctx: Context): number | null {
  const { user }: { user?: unknown } = ctx.state;
  return typeof user === 'object' && user !== null && 'id' in user && typeof user.id === 'number' ? user.id : null;
}

interface Checker {
  readonly can: Readonly<Record<Action, (record?: unknown) => boolean>>;
}

function isChecker(checker: unknown): checker is Checker {
  return typeof checker === 'object' && checker !== null && 'can' in checker;
}
