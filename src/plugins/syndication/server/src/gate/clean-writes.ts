import { cleanText } from '../../../newsroom/story/clean-text';
import type { DocumentMiddleware } from '../ground/document-middleware';

/** Cleans every text of a write to the project's own types, at any depth, before anything else sees it. */
export const cleanWrites: DocumentMiddleware = async ({ uid, params }, next) => {
  if (uid.startsWith('api::') && params.data) params.data = cleanRecord(params.data);
  return next();
};

function cleanRecord(record: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, clean(value)]));
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(clean);
  return isPlainObject(value) ? cleanRecord(value) : value;
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
