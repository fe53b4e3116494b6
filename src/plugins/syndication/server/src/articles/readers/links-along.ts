import type { Core, UID } from '@strapi/strapi';
import { pictureType, visiblePictures } from './visible-pictures';

/** A table that leads from what is nearer to the story to what is farther. */
export interface Link {
  readonly table: string;
  readonly near: string;
  readonly far: string;
  readonly on: Readonly<Record<string, unknown>>;
  /** The type that it leads to. */
  readonly to: string;
}

/** A query as part of another. */
export type Subquery = ReturnType<Core.Strapi['db']['getConnection']>;

/** The tables between a type and what attributes lead to, one after the other: relations, components and files. */
export function linksAlong(strapi: Core.Strapi, uid: string, [attribute, ...others]: readonly string[]): readonly Link[] {
  if (attribute === undefined) return [];
  const { target, joinTable, relation } = strapi.db.metadata.get(uid).attributes[attribute] as unknown as Relation;
  if (!relation.startsWith('morph')) {
    const { name, joinColumn, inverseJoinColumn, on = {} } = joinTable;
    return [{ table: name, near: joinColumn.name, far: inverseJoinColumn.name, on, to: target }, ...linksAlong(strapi, target, others)];
  }
  const files = (strapi.db.metadata.get(target).attributes.related as unknown as MorphRelation).joinTable;
  const { idColumn, typeColumn } = files.morphColumn;
  return [{ table: files.name, near: idColumn.name, far: files.joinColumn.name, on: { [typeColumn.name]: uid, field: attribute }, to: target }];
}

/** The rows of a table. */
export function rowsOf(strapi: Core.Strapi, table: string): Subquery {
  return strapi.db.getConnection(table) as unknown as Subquery;
}

/** Of the ids of a type, those that readers may see at a moment by their own right; only pictures have one. */
export function ofTheirOwnRight(strapi: Core.Strapi, uid: string, ids: Subquery, now: Date): Subquery {
  const pictures = pictureType(strapi, uid);
  if (!pictures) return ids;
  const shown = strapi.db.queryBuilder(uid as UID.Component).select('id').where({ $and: [{ id: { $in: ids } }, visiblePictures(pictures, now)] });
  return shown.getKnexQuery() as unknown as Subquery;
}

/** As much of Strapi's relation metadata as we read. */
interface Relation {
  readonly relation: string;
  readonly target: string;
  readonly joinTable: JoinTable & { readonly inverseJoinColumn: Column };
}
interface MorphRelation {
  readonly joinTable: JoinTable & { readonly morphColumn: { readonly idColumn: Column; readonly typeColumn: Column } };
}
interface JoinTable {
  readonly name: string;
  readonly joinColumn: Column;
  readonly on?: Readonly<Record<string, unknown>>;
}
interface Column {
  readonly name: string;
}
