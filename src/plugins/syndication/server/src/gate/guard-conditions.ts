import type { Core } from '@strapi/strapi';
import { storyTypes } from '../articles/story-types';
import { visibleStories } from '../articles/visible-stories';

/** Adds to every condition through a relation to stories that they be visible: no yes-or-no oracle. */
export function guardConditions(strapi: Core.Strapi, uid: string, where: unknown, now: Date): unknown {
  if (Array.isArray(where)) return where.map((part) => guardConditions(strapi, uid, part, now));
  if (!isPlain(where)) return where;
  const guarded = Object.entries(where).map(([key, condition]) => {
    if (key.startsWith('$')) return [key, guardConditions(strapi, uid, condition, now)];
    const target = targetOf(strapi, uid, key);
    if (target === null) return [key, condition];
    const inner = guardConditions(strapi, target, condition, now);
    const story = storyTypes(strapi).get(target);
    return [key, story ? { $and: [asCondition(inner), visibleStories(story, now)] } : inner];
  });
  return Object.fromEntries(guarded);
}

/** Drops every order by a field of a related story: it would betray those that are hidden. */
export function guardSort(strapi: Core.Strapi, uid: string, orderBy: unknown): unknown {
  if (Array.isArray(orderBy)) {
    return orderBy.map((part) => guardSort(strapi, uid, part)).filter((part) => !isPlain(part) || Object.keys(part).length > 0);
  }
  if (!isPlain(orderBy)) return orderBy;
  const kept = Object.entries(orderBy).flatMap(([key, order]) => {
    const target = targetOf(strapi, uid, key);
    if (target === null) return [[key, order]];
    return storyTypes(strapi).has(target) ? [] : [[key, guardSort(strapi, target, order)]];
  });
  return Object.fromEntries(kept);
}

/** Whether a value is a plain object: a node of a query. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
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
