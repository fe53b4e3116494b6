import type { Core } from '@strapi/strapi';
import type { ByRole } from './by-role';
import type { TypeMap } from './story-map';

/** Rows of a type by role, in a handful of joined queries that does not depend on how many rows there are. */
export interface RowByRole {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly roles: ByRole;
}

/**
 * Reads rows straight from their tables, renamed to roles: one query for a type with the records that it leans on,
 * one for each of its lists. (Strapi's query engine takes one for every relation, and most of a public answer's time.)
 */
export async function readByRole(strapi: Core.Strapi, map: TypeMap, ids: readonly number[], leftOut: readonly string[]): Promise<readonly RowByRole[]> {
  if (ids.length === 0) return [];
  const table = knownTable(strapi, map, 't', leftOut);
  const query = strapi.db.getConnection(`${table.name} as t`).whereIn('t.id', ids).select({ id: 't.id', documentId: 't.document_id', locale: 't.locale' });
  join(query, table);
  const rows = await fetch(strapi, query);
  const nested = await nestedLists(strapi, table, rows);
  return rows.map((row) => ({
    id: Number(row.id),
    documentId: String(row.documentId),
    locale: typeof row.locale === 'string' ? row.locale : null,
    roles: toRoles(row, table, nested),
  }));
}

/** A type's table in a query, with the tables joined to it. */
interface Table {
  readonly map: TypeMap;
  readonly name: string;
  readonly alias: string;
  /** By role, the name under which its column is selected. */
  readonly columns: Readonly<Record<string, { readonly column: string; readonly as: string }>>;
  readonly records: readonly { readonly role: string; readonly link: Link; readonly to: Table }[];
  readonly lists: readonly { readonly role: string; readonly link: Link; readonly of: TypeMap }[];
}

/** As much of Strapi's metadata as we read. */
interface Link {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
  readonly on?: Readonly<Record<string, unknown>>;
}

/** Maps live as long as the schemas do; so does what is read of them. */
const known = new WeakMap<TypeMap, Map<string, Table>>();

function knownTable(strapi: Core.Strapi, map: TypeMap, alias: string, leftOut: readonly string[]): Table {
  const tables = known.get(map) ?? new Map<string, Table>();
  const key = [alias, ...leftOut].join(' ');
  const table = tables.get(key) ?? tableOf(strapi, map, alias, leftOut);
  known.set(map, tables.set(key, table));
  return table;
}

function tableOf(strapi: Core.Strapi, map: TypeMap, alias: string, leftOut: readonly string[] = []): Table {
  const { tableName, attributes } = strapi.db.metadata.get(map.uid);
  const roles = Object.entries(map.roles).filter(([role]) => !leftOut.includes(role));
  const linkOf = (attribute: string) => (attributes[attribute] as unknown as { readonly joinTable: Link }).joinTable;
  const columnOf = (attribute: string) => (attributes[attribute] as unknown as { readonly columnName: string }).columnName;
  return {
    map,
    name: tableName,
    alias,
    columns: Object.fromEntries(
      roles.flatMap(([role, { is, attribute }]) => (is === 'field' ? [[role, { column: `${alias}.${columnOf(attribute)}`, as: `${alias}_${role}` }]] : [])),
    ),
    records: roles.flatMap(([role, { is, attribute, of }], place) =>
      is === 'record' && of ? [{ role, link: linkOf(attribute), to: tableOf(strapi, of, `${alias}r${place}`) }] : [],
    ),
    lists: roles.flatMap(([role, { is, attribute, of }]) => (is === 'list' && of ? [{ role, link: linkOf(attribute), of }] : [])),
  };
}

type Query = ReturnType<Core.Strapi['db']['getConnection']>;
type Row = Readonly<Record<string, unknown>>;

/** Selects a table's columns and joins, at any depth, the records that it leans on. */
function join(query: Query, { alias, columns, records }: Table): void {
  query.select({ [`${alias}_id`]: `${alias}.id`, ...Object.fromEntries(Object.values(columns).map(({ column, as }) => [as, column])) });
  for (const { link, to } of records) {
    query.leftJoin(`${link.name} as ${to.alias}l`, `${to.alias}l.${link.joinColumn.name}`, `${alias}.id`);
    query.leftJoin(`${to.name} as ${to.alias}`, `${to.alias}.id`, `${to.alias}l.${link.inverseJoinColumn.name}`);
    join(query, to);
  }
}

/** By table alias and role, by the id of the row that has the list, its items in order. */
type Lists = ReadonlyMap<string, ReadonlyMap<number, readonly ByRole[]>>;

async function nestedLists(strapi: Core.Strapi, table: Table, rows: readonly Row[]): Promise<Lists> {
  const found = new Map<string, ReadonlyMap<number, readonly ByRole[]>>();
  const ids = [...new Set(rows.flatMap((row) => (row[`${table.alias}_id`] === null ? [] : [Number(row[`${table.alias}_id`])])))];
  for (const { role, link, of } of table.lists) found.set(`${table.alias}.${role}`, await readList(strapi, link, of, ids));
  for (const { to } of table.records) for (const [key, list] of await nestedLists(strapi, to, rows)) found.set(key, list);
  return found;
}

async function readList(strapi: Core.Strapi, link: Link, of: TypeMap, owners: readonly number[]): Promise<ReadonlyMap<number, readonly ByRole[]>> {
  const items = new Map<number, ByRole[]>();
  if (owners.length === 0) return items;
  const table = knownTable(strapi, of, 'i', []);
  const query = strapi.db.getConnection(`${link.name} as o`).whereIn(`o.${link.joinColumn.name}`, owners);
  for (const [column, value] of Object.entries(link.on ?? {})) query.where(`o.${column}`, String(value));
  query.join(`${table.name} as i`, 'i.id', `o.${link.inverseJoinColumn.name}`).orderBy('o.order').select({ owner: `o.${link.joinColumn.name}` });
  join(query, table);
  const rows = await fetch(strapi, query);
  const nested = await nestedLists(strapi, table, rows);
  for (const row of rows) {
    const owner = Number(row.owner);
    items.set(owner, [...(items.get(owner) ?? []), toRoles(row, table, nested)]);
  }
  return items;
}

function toRoles(row: Row, { alias, columns, records, lists }: Table, nested: Lists): ByRole {
  const id = Number(row[`${alias}_id`]);
  const roles: Record<string, unknown> = {};
  for (const [role, { as }] of Object.entries(columns)) roles[role] = row[as];
  for (const { role, to } of records) roles[role] = row[`${to.alias}_id`] === null ? null : toRoles(row, to, nested);
  for (const { role } of lists) roles[role] = nested.get(`${alias}.${role}`)?.get(id) ?? [];
  return roles;
}

/** Within the transaction that is open, if one is: SQLite has one connection. */
async function fetch(strapi: Core.Strapi, query: Query): Promise<readonly Row[]> {
  if (!strapi.db.inTransaction()) return asRows(await query);
  return await strapi.db.transaction(async ({ trx }: { readonly trx: Parameters<Query['transacting']>[0] }) => asRows(await query.transacting(trx)));
}

function asRows(answer: unknown): readonly Row[] {
  return answer as readonly Row[];
}
