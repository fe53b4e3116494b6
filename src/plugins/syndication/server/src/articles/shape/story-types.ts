import type { Core, UID } from '@strapi/strapi';
import { holdsStories, mapStoryType, type AnnotatedSchema, type TypeMap } from './story-map';

const known = new WeakMap<Core.Strapi, ReadonlyMap<string, TypeMap>>();

/**
 * The content types that hold stories, by uid, with the roles that their fields play.
 * @throws Error that names the type and the mistake when an annotation cannot be used.
 */
export function storyTypes(strapi: Core.Strapi): ReadonlyMap<string, TypeMap> {
  const maps = known.get(strapi) ?? readStoryTypes(strapi);
  known.set(strapi, maps);
  return maps;
}

/** The schema of a story type, as Strapi’s own services take it. */
export function schemaOfStories(strapi: Core.Strapi, { uid }: TypeMap) {
  return strapi.contentType(uid as UID.ContentType);
}

/** One way from a story to a record of another type, or to a file. */
export interface ReliedOn {
  /** The record's type. */
  readonly uid: string;
  readonly story: TypeMap;
  /** Attribute names, from the story on. */
  readonly path: readonly string[];
}

/** Where pictures are kept. */
export const FILE_TYPE = 'plugin::upload.file';

/** Every way in which stories lean on records of a type: citations, credits, bylines, picture files. */
export function waysTo(strapi: Core.Strapi, uid: string): readonly ReliedOn[] {
  const ways = knownWays.get(strapi) ?? [...storyTypes(strapi).values()].flatMap((story) => waysFrom(story, story, []));
  knownWays.set(strapi, ways);
  return ways.filter((way) => way.uid === uid);
}

/** Whether stories carry by this attribute what it leads to: whoever sees the story sees that. */
export function isCarriedBy(strapi: Core.Strapi, uid: string, attribute: string): boolean {
  const steps = knownSteps.get(strapi) ?? new Set([...storyTypes(strapi).values()].flatMap(stepsFrom));
  knownSteps.set(strapi, steps);
  return steps.has(`${uid}.${attribute}`);
}

const knownSteps = new WeakMap<Core.Strapi, ReadonlySet<string>>();

function stepsFrom({ uid, roles }: TypeMap): readonly string[] {
  return Object.values(roles).flatMap(({ attribute, of }) => [`${uid}.${attribute}`, ...(of ? stepsFrom(of) : [])]);
}

const knownWays = new WeakMap<Core.Strapi, readonly ReliedOn[]>();

function readStoryTypes(strapi: Core.Strapi): ReadonlyMap<string, TypeMap> {
  const schemas = { ...strapi.contentTypes, ...strapi.components } as Readonly<Record<string, AnnotatedSchema>>;
  const schemaOf = (uid: string) => schemas[uid];
  const stories = Object.keys(strapi.contentTypes).filter((uid) => holdsStories(schemaOf(uid) ?? {}));
  return new Map(stories.map((uid) => [uid, mapStoryType(uid, schemaOf)]));
}

function waysFrom(story: TypeMap, at: TypeMap, path: readonly string[]): readonly ReliedOn[] {
  return Object.values(at.roles).flatMap(({ attribute, is, of }): readonly ReliedOn[] => {
    const next = [...path, attribute];
    if (is === 'media') return [{ uid: FILE_TYPE, story, path: next }];
    if (of === null) return [];
    return [...(is === 'record' ? [{ uid: of.uid, story, path: next }] : []), ...waysFrom(story, of, next)];
  });
}
