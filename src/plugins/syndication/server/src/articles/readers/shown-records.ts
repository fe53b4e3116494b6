import type { Core, UID } from '@strapi/strapi';
import { linksAlong, ofTheirOwnRight, rowsOf, type Subquery } from './links-along';
import type { Reader } from '../rights/shown-columns';
import { FILE_TYPE, waysTo, type ReliedOn } from '../shape/story-types';
import { visibleStories } from './visible-stories';

/**
 * The database filter for the records of a type that the public may see: a citation, credit or byline is shown once
 * a visible story carries it; a picture file is hidden while only stories that are not visible carry it.
 * `null` for types that no story leans on.
 */
export function shownRecords(strapi: Core.Strapi, uid: string, reader: Reader): object | null {
  const ways = waysTo(strapi, uid);
  if (ways.length === 0) return null;
  const shown = ways.map((way) => ({ id: { $in: carried(strapi, way, { stories: visibleStories(way.story, reader), at: reader.now }) } }));
  if (uid !== FILE_TYPE) return { $or: shown };
  const unused = ways.map((way) => ({ id: { $notIn: carried(strapi, way, { stories: {}, at: null }) } }));
  return { $or: [...shown, { $and: unused }] };
}

/** Which stories carry something, and at which moment their pictures count; `null`: all do. */
interface Carriers {
  readonly stories: object;
  readonly at: Date | null;
}

/** A subquery for the ids of the records that stories carry by one way. */
function carried(strapi: Core.Strapi, { story, path }: ReliedOn, { stories: where, at }: Carriers): Subquery {
  const stories = strapi.db.queryBuilder(story.uid as UID.ContentType).select('id').where(where).getKnexQuery() as unknown as Subquery;
  return linksAlong(strapi, story.uid, path).reduce((ids, { table, near, far, on, to }) => {
    const next = rowsOf(strapi, table).where(on).whereIn(near, ids).whereNotNull(far).select(far);
    return at === null ? next : ofTheirOwnRight(strapi, to, next, at);
  }, stories);
}
