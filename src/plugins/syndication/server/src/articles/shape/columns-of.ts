import type { Core } from '@strapi/strapi';
import type { TypeMap } from './story-map';

/** The columns of these roles, as the database calls them. */
export function columnsOf(strapi: Core.Strapi, { uid, roles }: TypeMap, wanted: readonly string[]): readonly string[] {
  const { attributes } = strapi.db.metadata.get(uid);
  return wanted.flatMap((role) => {
    const attribute = roles[role]?.attribute;
    return attribute === undefined ? [] : [(attributes[attribute] as unknown as { readonly columnName: string }).columnName];
  });
}
