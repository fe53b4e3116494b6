import type { Core } from '@strapi/strapi';
import { storyTypes } from './story-types';

/** A story as it stands somewhere in an answer: an object with the id of its row, to which a key can be added. */
export interface AnsweredStory {
  readonly id: number;
  [key: string]: unknown;
}

/** Finds the stories in an answer of the document service, at any depth, by the schema. */
export function storiesInAnswer(strapi: Core.Strapi, uid: string, answer: unknown): ReadonlyMap<string, readonly AnsweredStory[]> {
  const found = new Map<string, AnsweredStory[]>();
  const visit = (type: string, value: unknown, depth: number): void => {
    if (depth > DEEPEST) return;
    if (Array.isArray(value)) return value.forEach((item) => visit(type, item, depth));
    if (!isRow(value)) return;
    const model = '__component' in value ? String(value.__component) : '__type' in value ? String(value.__type) : type;
    if (storyTypes(strapi).has(model) && isStory(value)) found.set(model, [...(found.get(model) ?? []), value]);
    for (const [attribute, definition] of Object.entries(strapi.getModel(model as Model)?.attributes ?? {})) {
      const nested = value[attribute];
      if (typeof nested === 'object' && nested !== null) visitNested(definition, nested, depth + 1);
    }
  };
  const visitNested = (definition: object, nested: object, depth: number): void => {
    if ('target' in definition && typeof definition.target === 'string') visit(definition.target, nested, depth);
    else if ('component' in definition && typeof definition.component === 'string') visit(definition.component, nested, depth);
    else if ('type' in definition && (definition.type === 'dynamiczone' || definition.type === 'relation')) visit('', nested, depth);
  };
  visit(uid, answer, 0);
  return found;
}

/** Deeper than any populate that the API lets through. */
const DEEPEST = 20;

type Model = Parameters<Core.Strapi['getModel']>[0];

function isRow(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}

function isStory(row: Record<string, unknown>): row is AnsweredStory {
  return typeof row.id === 'number';
}
