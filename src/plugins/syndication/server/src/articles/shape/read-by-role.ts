import type { Core } from '@strapi/strapi';
import { asRecord, type ByRole } from './by-role';
import type { RoleMap, TypeMap } from './story-map';

/** A row of a type by role. */
export interface RowByRole {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly roles: ByRole;
}

/**
 * Reads rows straight from their tables, renamed to roles, in one query: the database hands out each row as JSON, with
 * the records that it leans on and its lists in their order. (Strapi's query engine takes one query for every relation,
 * and most of a public answer's time.)
 */
export async function readByRole(strapi: Core.Strapi, map: TypeMap, ids: readonly number[], leftOut: readonly string[]): Promise<readonly RowByRole[]> {
  if (ids.length === 0) return [];
  const { table, moments, facts } = knownSelection(strapi, map, leftOut);
  const query = strapi.db
    .getConnection(`${table} as t`)
    .whereIn('t.id', ids)
    .select({ id: 't.id', documentId: 't.document_id', locale: 't.locale', ...moments }, strapi.db.connection.raw(facts));
  const rows = await fetch(strapi, query);
  return rows.map(({ id, documentId, locale, facts, ...moments }) => ({
    id: Number(id),
    documentId: String(documentId),
    locale: typeof locale === 'string' ? locale : null,
    roles: { ...asRecord(typeof facts === 'string' ? JSON.parse(facts) : facts), ...moments },
  }));
}

/** What is selected of a type. */
interface Selection {
  readonly table: string;
  /** By role, the columns that hold a moment: JSON has no moments, and each database writes them in its own way. */
  readonly moments: Readonly<Record<string, string>>;
  /** SQL for everything else, as JSON by role. */
  readonly facts: string;
}

/** Maps live as long as the schemas do; so does what is selected by them. */
const known = new WeakMap<TypeMap, Map<string, Selection>>();

function knownSelection(strapi: Core.Strapi, map: TypeMap, leftOut: readonly string[]): Selection {
  const selections = known.get(map) ?? new Map<string, Selection>();
  const key = leftOut.join(' ');
  const selection = selections.get(key) ?? selectionOf(strapi, map, leftOut);
  known.set(map, selections.set(key, selection));
  return selection;
}

function selectionOf(strapi: Core.Strapi, map: TypeMap, leftOut: readonly string[]): Selection {
  const { tableName, attributes } = strapi.db.metadata.get(map.uid);
  const isMoment = ({ attribute }: RoleMap) => attributes[attribute]?.type === 'datetime';
  const roles = Object.entries(map.roles).filter(([role]) => !leftOut.includes(role));
  const facts = Object.fromEntries(roles.filter(([, mapped]) => !isMoment(mapped)));
  return {
    table: tableName,
    moments: Object.fromEntries(roles.filter(([, mapped]) => isMoment(mapped)).map(([role, mapped]) => [role, `t.${columnOf(strapi, map, mapped)}`])),
    facts: `${jsonOf(strapi, { uid: map.uid, roles: facts }, 't')} as facts`,
  };
}

/** SQL for a row of a type as a JSON object by role. Each alias is longer than the one around it, and so another. */
function jsonOf(strapi: Core.Strapi, map: TypeMap, alias: string): string {
  const members = Object.entries(map.roles).flatMap(([role, mapped]) => {
    const value = valueOf(strapi, map, mapped, alias);
    return value === null ? [] : [`'${role}', ${value}`];
  });
  return `${JSON_IN[databaseOf(strapi)].object}(${members.join(', ')})`;
}

function valueOf(strapi: Core.Strapi, map: TypeMap, mapped: RoleMap, alias: string): string | null {
  if (mapped.is === 'field') return `${alias}."${columnOf(strapi, map, mapped)}"`;
  if (mapped.of === null) return null;
  const [link, to] = [`${alias}l`, `${alias}r`];
  const { name, joinColumn, inverseJoinColumn, on = {} } = linkOf(strapi, map, mapped);
  const target = tableIn(strapi, strapi.db.metadata.get(mapped.of.uid).tableName);
  const conditions = Object.entries(on).map(([column, value]) => ` and ${link}."${column}" = '${String(value)}'`);
  const from =
    `from ${tableIn(strapi, name)} ${link} join ${target} ${to} on ${to}.id = ${link}."${inverseJoinColumn.name}"` +
    ` where ${link}."${joinColumn.name}" = ${alias}.id${conditions.join('')}`;
  const item = jsonOf(strapi, mapped.of, to);
  return mapped.is === 'list' ? `(select ${JSON_IN[databaseOf(strapi)].list}(${item} order by ${link}."order") ${from})` : `(select ${item} ${from} limit 1)`;
}

/** How each database makes JSON. https://www.sqlite.org/json1.html, https://www.postgresql.org/docs/current/functions-json.html */
const JSON_IN = {
  sqlite: { object: 'json_object', list: 'json_group_array' },
  postgres: { object: 'json_build_object', list: 'json_agg' },
} as const;

function databaseOf(strapi: Core.Strapi): keyof typeof JSON_IN {
  return strapi.db.dialect.client === 'postgres' ? 'postgres' : 'sqlite';
}

function tableIn(strapi: Core.Strapi, name: string): string {
  const schema = strapi.db.getSchemaName();
  return schema ? `"${schema}"."${name}"` : `"${name}"`;
}

function columnOf(strapi: Core.Strapi, { uid }: TypeMap, { attribute }: RoleMap): string {
  return (strapi.db.metadata.get(uid).attributes[attribute] as unknown as { readonly columnName: string }).columnName;
}

function linkOf(strapi: Core.Strapi, { uid }: TypeMap, { attribute }: RoleMap): Link {
  return (strapi.db.metadata.get(uid).attributes[attribute] as unknown as { readonly joinTable: Link }).joinTable;
}

/** As much of Strapi's metadata as we read. */
interface Link {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
  readonly on?: Readonly<Record<string, unknown>>;
}

type Query = ReturnType<Core.Strapi['db']['getConnection']>;

type Row = Readonly<Record<string, unknown>>;

/** Within the transaction that is open, if one is: SQLite has one connection. */
async function fetch(strapi: Core.Strapi, query: Query): Promise<readonly Row[]> {
  if (!strapi.db.inTransaction()) return (await query) as readonly Row[];
  return await strapi.db.transaction(async ({ trx }: { readonly trx: Transaction }) => (await query.transacting(trx)) as readonly Row[]);
}

type Transaction = Parameters<Query['transacting']>[0];
