import type { Core, UID } from '@strapi/strapi';
import { FILE_TYPE, waysTo, type ReliedOn } from './story-types';
import { visibleStories } from './visible-stories';

/**
 * The database filter for the records of a type that the public may see: a citation, credit or byline is shown once
 * a visible story carries it; a picture file is hidden while only stories that are not visible carry it.
 * `null` for types that no story leans on.
 */
export function shownRecords(strapi: Core.Strapi, uid: string, now: Date): object | null {
  const ways = waysTo(strapi, uid);
  if (ways.length === 0) return null;
  const shown = ways.map((way) => ({ id: { $in: carried(strapi, way, visibleStories(way.story, now)) } }));
  if (uid !== FILE_TYPE) return { $or: shown };
  const unused = ways.map((way) => ({ id: { $notIn: carried(strapi, way, {}) } }));
  return { $or: [...shown, { $and: unused }] };
}

/** A subquery for the ids of the records that stories carry by one way. */
function carried(strapi: Core.Strapi, { story, path }: ReliedOn, where: object): Subquery {
  const stories = strapi.db.queryBuilder(story.uid as UID.ContentType).select('id').where(where).getKnexQuery() as unknown as Subquery;
  const start: Step = { uid: story.uid, ids: stories };
  return path.reduce((step, attribute) => follow(strapi, step, attribute), start).ids;
}

function follow(strapi: Core.Strapi, { uid, ids }: Step, attribute: string): Step {
  const { target, joinTable, relation } = strapi.db.metadata.get(uid).attributes[attribute] as unknown as Link;
  if (relation.startsWith('morph')) {
    const files = (strapi.db.metadata.get(target).attributes.related as unknown as MorphLink).joinTable;
    const { idColumn, typeColumn } = files.morphColumn;
    const rows = rowsOf(strapi, files.name).where({ [typeColumn.name]: uid, field: attribute });
    return { uid: target, ids: rows.whereIn(idColumn.name, ids).select(files.joinColumn.name) };
  }
  const { name, joinColumn, inverseJoinColumn, on = {} } = joinTable;
  const rows = rowsOf(strapi, name).where(on).whereIn(joinColumn.name, ids).whereNotNull(inverseJoinColumn.name);
  return { uid: target, ids: rows.select(inverseJoinColumn.name) };
}

function rowsOf(strapi: Core.Strapi, table: string): Subquery {
  return strapi.db.getConnection(table) as unknown as Subquery;
}

interface Step {
  readonly uid: string;
  readonly ids: Subquery;
}

/** As much of Strapi's relation metadata as we read. */
interface Link {
  readonly relation: string;
  readonly target: string;
  readonly joinTable: JoinTable & { readonly inverseJoinColumn: Column };
}
interface MorphLink {
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

type Subquery = ReturnType<Core.Strapi['db']['getConnection']>;
