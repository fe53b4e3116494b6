import type { Core } from '@strapi/strapi';
import type { Reader } from '../articles/rights/shown-columns';
import { shownRecords } from '../articles/readers/shown-records';
import { FILE_TYPE, isCarriedBy, storyTypes } from '../articles/shape/story-types';
import { pictureType, visiblePictures } from '../articles/readers/visible-pictures';
import { visibleStories } from '../articles/readers/visible-stories';

/**
 * Adds to every condition through a relation to stories or their pictures that they be visible: no yes-or-no oracle.
 * @param negated inside of a `$not`, where what may not be seen must meet the condition, so that it does not meet its opposite.
 */
export function guardConditions(strapi: Core.Strapi, uid: string, where: unknown, reader: Reader, negated = false): unknown {
  if (Array.isArray(where)) return where.map((part) => guardConditions(strapi, uid, part, reader, negated));
  if (!isPlain(where)) return where;
  const guarded = Object.entries(where).map(([key, condition]) => {
    if (key.startsWith('$')) return [key, guardConditions(strapi, uid, condition, reader, key === '$not' ? !negated : negated)];
    const target = targetOf(strapi, uid, key);
    if (target === null) return [key, condition];
    const inner = guardConditions(strapi, target, condition, reader, negated);
    const seen = seenBy(strapi, target, reader) ?? shownThere(strapi, uid, key, reader);
    if (!seen) return [key, inner];
    return [key, negated ? { $or: [asCondition(inner), { $not: seen }] } : { $and: [asCondition(inner), seen] }];
  });
  return Object.fromEntries(guarded);
}

/**
 * What readers may see of the records that an attribute leads to, where it is not by it that stories carry them; `null` where nothing is hidden. A file
 * is shown by whoever else carries it.
 */
export function shownThere(strapi: Core.Strapi, uid: string, attribute: string, reader: Reader): object | null {
  const target = targetOf(strapi, uid, attribute);
  return target === null || target === FILE_TYPE || isCarriedBy(strapi, uid, attribute) ? null : shownRecords(strapi, target, reader);
}

/** Drops every order by a field of a related story, of the pictures of stories, or of records that only hidden stories may carry: it would betray those. */
export function guardSort(strapi: Core.Strapi, uid: string, orderBy: unknown, reader: Reader): unknown {
  if (Array.isArray(orderBy)) {
    return orderBy.map((part) => guardSort(strapi, uid, part, reader)).filter((part) => !isPlain(part) || Object.keys(part).length > 0);
  }
  if (!isPlain(orderBy)) return orderBy;
  const kept = Object.entries(orderBy).flatMap(([key, order]) => {
    const target = targetOf(strapi, uid, key);
    if (target === null) return [[key, order]];
    return seenBy(strapi, target, reader) || shownThere(strapi, uid, key, reader) ? [] : [[key, guardSort(strapi, target, order, reader)]];
  });
  return Object.fromEntries(kept);
}

/** Whether a value is a plain object: a node of a query. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** What readers may see of a type that holds stories or their pictures. */
function seenBy(strapi: Core.Strapi, uid: string, reader: Reader): object | null {
  const story = storyTypes(strapi).get(uid);
  const pictures = pictureType(strapi, uid);
  if (story) return visibleStories(story, reader);
  return pictures && visiblePictures(pictures, reader.now);
}

function targetOf(strapi: Core.Strapi, uid: string, attribute: string): string | null {
  const definition = strapi.db.metadata.get(uid).attributes[attribute];
  return definition?.type === 'relation' && 'target' in definition && typeof definition.target === 'string' ? definition.target : null;
}

/** A relation may be matched by an id, a list of ids, or one operator on the id. */
function asCondition(condition: unknown): object {
  if (Array.isArray(condition)) return { id: { $in: condition } };
  if (!isPlain(condition)) return { id: condition };
  const [key, ...others] = Object.keys(condition);
  const isOperator = key?.startsWith('$') && others.length === 0 && !['$and', '$or', '$not'].includes(key);
  return isOperator ? { id: condition } : condition;
}
