import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

/** Whether the administrator who asks may read one field of the records of a type, by Strapi's own roles. */
export function mayReadField(strapi: Core.Strapi, ctx: Context, uid: string, attribute: string): boolean {
  const { userAbility }: { userAbility?: unknown } = ctx.state;
  const checker: unknown = strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model: uid });
  return isChecker(checker) && checker.can.read(undefined, attribute);
}

function isChecker(checker: unknown): checker is { readonly can: { read(record: undefined, attribute: string): boolean } } {
  return typeof checker === 'object' && checker !== null && 'can' in checker;
}
