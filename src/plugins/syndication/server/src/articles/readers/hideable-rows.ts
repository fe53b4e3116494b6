import type { Core } from '@strapi/strapi';
import { columnsOf } from '../shape/columns-of';
import type { TypeMap } from '../shape/story-map';

/**
 * The rows that a fact may hide from some reader ({@link hiddenStories}), as SQL. An index of these rows alone and the question that is to use it
 * are in the same words, without parameters: so both databases know that the index answers it. It is never unknown: each part asks for null.
 * @param table the rows' name in the statement, with its point; or nothing.
 */
export function hideableRows(strapi: Core.Strapi, map: TypeMap, table: string): string {
  const column = (role: string) => columnsOf(strapi, map, [role]).map((name) => `${table}${name}`);
  const unusable = column('pubStatus').map((name) => `${name} is null or ${name} <> 'usable'`);
  const bound = column('shownIn').map((name) => `${name} is not null`);
  const unread = (at: string, stated: string) => column(stated).map((words) => `(${[`${words} is not null`, ...column(at).map((name) => `${name} is null`)].join(' and ')})`);
  return `(${[...unusable, ...bound, ...unread('embargo', 'embargoStated'), ...unread('expiry', 'expiryStated')].join(' or ')})`;
}
