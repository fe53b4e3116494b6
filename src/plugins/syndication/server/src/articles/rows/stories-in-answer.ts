import type { Core } from '@strapi/strapi';
import { storyTypes } from '../shape/story-types';

/** A story as it stands somewhere in an answer: an object with the id of its row, to which a key can be added. */
export interface AnsweredStory {
  readonly id: number;
  [key: string]: unknown;
}

/** Finds the stories in an answer of the document service, at any depth, by the schema. */
export function storiesInAnswer(strapi: Core.Strapi, uid: string, answer: unknown): ReadonlyMap<string, readonly AnsweredStory[]> {
  const found = new Map<string, AnsweredStory[]>();
  const types = storyTypes(strapi);
  const keep = (type: string, story: AnsweredStory) => {
    const stories = found.get(type);
    if (stories) stories.push(story);
    else found.set(type, [story]);
  };
  const visit = (type: string, value: unknown, depth: number): void => {
    if (depth > DEEPEST) return;
    if (Array.isArray(value)) return value.forEach((item) => visit(type, item, depth));
    if (!isRow(value)) return;
    const model = '__component' in value ? String(value.__component) : '__type' in value ? String(value.__type) : type;
    if (types.has(model) && isStory(value)) keep(model, value);
    for (const { attribute, to } of waysOn(strapi, model)) visit(to, value[attribute], depth + 1);
  };
  visit(uid, answer, 0);
  return found;
}

/** Deeper than any populate that the API lets through. */
const DEEPEST = 20;

/** An attribute that holds rows of another type; `''` where each row names its own. */
interface WayOn {
  readonly attribute: string;
  readonly to: string;
}

const known = new WeakMap<Core.Strapi, Map<string, readonly WayOn[]>>();

/** Schemas stand still while Strapi runs, and most attributes of an answer lead nowhere. */
function waysOn(strapi: Core.Strapi, model: string): readonly WayOn[] {
  const models = known.get(strapi) ?? new Map<string, readonly WayOn[]>();
  known.set(strapi, models);
  const ways = models.get(model) ?? readWaysOn(strapi, model);
  models.set(model, ways);
  return ways;
}

function readWaysOn(strapi: Core.Strapi, model: string): readonly WayOn[] {
  return Object.entries(strapi.getModel(model as Model)?.attributes ?? {}).flatMap(([attribute, definition]): readonly WayOn[] => {
    if ('target' in definition && typeof definition.target === 'string') return [{ attribute, to: definition.target }];
    if ('component' in definition && typeof definition.component === 'string') return [{ attribute, to: definition.component }];
    return definition.type === 'dynamiczone' || definition.type === 'relation' ? [{ attribute, to: '' }] : [];
  });
}

type Model = Parameters<Core.Strapi['getModel']>[0];

function isRow(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}

function isStory(row: Record<string, unknown>): row is AnsweredStory {
  return typeof row.id === 'number';
}
