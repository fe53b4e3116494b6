import type { Core } from '@strapi/strapi';

/**
 * The database filter for the rows of a type that an administrator may read by Strapi's own roles, their languages and
 * conditions included; `null` for whoever may read none.
 */
export async function readableRows(strapi: Core.Strapi, userAbility: unknown, uid: string): Promise<object | null> {
  const checker = strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model: uid }) as Checker;
  if (checker.cannot.read()) return null;
  const { filters } = await checker.sanitizedQuery.read({});
  const { where = {} } = strapi.get('query-params').transform(uid, { filters }) as { readonly where?: object };
  return where;
}

interface Checker {
  readonly cannot: { read(): boolean };
  readonly sanitizedQuery: { read(query: object): Promise<{ readonly filters?: object }> };
}
