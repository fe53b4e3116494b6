import type { Core } from '@strapi/strapi';
import type { Reader } from '../articles/rights/shown-columns';
import { shownRecords } from '../articles/readers/shown-records';
import { storyTypes } from '../articles/shape/story-types';
import { pictureType, visiblePictures } from '../articles/readers/visible-pictures';
import { visibleStories } from '../articles/readers/visible-stories';
import { askedTerritory } from './asked-territory';
import { guardConditions, guardSort, isPlain, shownThere } from './guard-conditions';
import { isUnguarded } from '../ground/guard-scope';

/**
 * Hides from every public answer what may not be seen, in the database query itself: stories that are not visible
 * now, the records that only such stories carry, and every condition or order that would betray them. It works
 * below REST, GraphQL and nested relations alike, by the filters that Strapi's query engine hands down to every
 * node of a populate.
 */
export function guardReads(strapi: Core.Strapi): void {
  const guard = ({ model: { uid }, params }: ReadEvent): void => {
    if (!isPublicRead(strapi)) return;
    const reader = { now: new Date(), territory: askedTerritory(strapi, strapi.requestContext.get()) };
    const shown = shownRecords(strapi, uid, reader);
    if (params.where) params.where = guardConditions(strapi, uid, params.where, reader);
    if (shown) params.where = { $and: [params.where ?? {}, shown] };
    params.filters = cascade(strapi, params.filters, reader);
    if (params.orderBy) params.orderBy = guardSort(strapi, uid, params.orderBy, reader);
    params.populate = byName(params.populate);
    guardPopulate(strapi, uid, params.populate, reader);
  };
  strapi.db.lifecycles.subscribe({ beforeFindOne: guard, beforeFindMany: guard, beforeCount: guard });
}

/** Whether the query at hand answers a public request. */
export function isPublicRead(strapi: Core.Strapi): boolean {
  return !isUnguarded() && strapi.requestContext.get()?.state?.route?.info?.type === 'content-api';
}

interface ReadEvent {
  readonly model: { readonly uid: string };
  readonly params: { filters?: unknown; where?: unknown; orderBy?: unknown; populate?: unknown };
}

type Cascade = (query: { readonly meta: { readonly uid: string } }) => object;
interface Added {
  /** The filters that were there before. */
  readonly to: unknown;
  readonly reader: Reader;
}
const ours = new WeakMap<Cascade, Added>();

/** What the guard added its filters to, and for whom; `null`: these are not the guard's, or not any more. */
export function addedByGuard(filters: unknown): Added | null {
  return (isCascade(filters) && ours.get(filters)) || null;
}

/** Strapi hands `filters` down to every populated node when it is a function of the node. */
function cascade(strapi: Core.Strapi, given: unknown, reader: Reader): Cascade {
  if (isCascade(given) && ours.has(given)) return given;
  const filters: Cascade = (query) => {
    const story = storyTypes(strapi).get(query.meta.uid);
    const before = isCascade(given) ? given(query) : given;
    const pictures = pictureType(strapi, query.meta.uid);
    const parts = [before, story ? visibleStories(story, reader) : null, pictures ? visiblePictures(pictures, reader.now) : null].filter((part) => isPlain(part) && Object.keys(part).length > 0);
    return parts.length === 0 ? {} : { $and: parts };
  };
  ours.set(filters, { to: given, reader });
  return filters;
}

function guardPopulate(strapi: Core.Strapi, uid: string, populate: unknown, reader: Reader): void {
  if (!isPlain(populate)) return;
  for (const [attribute, asked] of Object.entries(populate)) {
    const shown = shownThere(strapi, uid, attribute, reader);
    const node: unknown = shown && asked === true ? {} : asked;
    if (!isPlain(node)) continue;
    const target = strapi.db.metadata.get(uid).attributes[attribute];
    if (target && 'target' in target && typeof target.target === 'string') {
      if (node.where) node.where = guardConditions(strapi, target.target, node.where, reader);
      if (node.orderBy) node.orderBy = guardSort(strapi, target.target, node.orderBy, reader);
      if (shown) populate[attribute] = Object.assign(node, { where: { $and: [node.where ?? {}, shown] } });
      if (node.populate) node.populate = byName(node.populate);
      guardPopulate(strapi, target.target, node.populate, reader);
    }
    if (isPlain(node.on)) guardFragments(strapi, node.on, reader);
  }
}

/** Strapi takes a list of names as well, in which `a.b` is `b` within `a`. */
function byName(populate: unknown): unknown {
  if (!Array.isArray(populate)) return populate;
  const nodes: Record<string, true | { readonly populate: readonly string[] }> = {};
  for (const name of populate.map(String)) {
    const [first = '', ...within] = name.split('.');
    const before = nodes[first];
    const inner = [...(typeof before === 'object' ? before.populate : []), ...(within.length > 0 ? [within.join('.')] : [])];
    nodes[first] = inner.length > 0 ? { populate: inner } : true;
  }
  return nodes;
}

/** Strapi forgets to hand the filters down to a morph fragment that is `true`. */
function guardFragments(strapi: Core.Strapi, fragments: Record<string, unknown>, reader: Reader): void {
  for (const [uid, fragment] of Object.entries(fragments)) {
    const node: Record<string, unknown> = isPlain(fragment) ? fragment : {};
    node.filters = cascade(strapi, node.filters, reader);
    fragments[uid] = node;
    guardPopulate(strapi, uid, node.populate, reader);
  }
}

function isCascade(filters: unknown): filters is Cascade {
  return typeof filters === 'function';
}
