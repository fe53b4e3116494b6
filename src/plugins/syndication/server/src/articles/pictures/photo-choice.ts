import { asRecord } from '../shape/by-role';

/**
 * What a write says of a relation to one record, or of a file: nothing, or which one (`null`: none). Strapi takes an id, a `documentId`, an object
 * with either, a list of one, and what is to be set, connected or disconnected; the content manager sends the last two, empty where nothing was changed.
 */
export type Choice = { readonly isMade: false } | { readonly isMade: true; readonly record: RecordRef | null };

/** A record by the id of its row, or of its document. */
export type RecordRef = { readonly id: number } | { readonly documentId: string };

/** Reads a {@link Choice}. */
export function readChoice(value: unknown): Choice {
  if (value === undefined) return { isMade: false };
  if (Array.isArray(value)) return chosen(value.at(-1));
  const { set, connect, disconnect } = asRecord(value);
  if (set !== undefined) return chosen(listed(set).at(-1));
  if (connect === undefined && disconnect === undefined) return chosen(value);
  if (listed(connect).length > 0) return chosen(listed(connect).at(-1));
  return listed(disconnect).length > 0 ? { isMade: true, record: null } : { isMade: false };
}

function chosen(value: unknown): Choice {
  return { isMade: true, record: referred(value) };
}

function referred(value: unknown): RecordRef | null {
  if (typeof value === 'number') return { id: value };
  if (typeof value === 'string' && value !== '') return /^\d{1,15}$/.test(value) ? { id: Number(value) } : { documentId: value };
  const { id, documentId } = asRecord(value);
  if (id !== undefined && id !== null) return referred(typeof id === 'string' || typeof id === 'number' ? id : null);
  return typeof documentId === 'string' ? { documentId } : null;
}

function listed(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}
