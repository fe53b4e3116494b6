import type { Core, UID } from '@strapi/strapi';
import { refuseAccess } from '../../errors/refusals';
import { asRecord, populateOf } from '../shape/by-role';
import { CREATOR } from './draft-row';
import type { RoleMap, TypeMap } from '../shape/story-map';

/** A form of the content manager that is being edited, and the draft that it stands on. */
export interface OpenForm {
  readonly map: TypeMap;
  readonly documentId: string | null;
  readonly locale: string | null;
  /** By attribute; a relation holds what was connected and disconnected since the draft was loaded. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Whether the person at the form may read a record. */
  readonly mayRead: (uid: string, record: unknown) => boolean;
}

/**
 * The row as it would be if the form were saved now, with what stories lean on.
 * @throws a refusal (403) for a draft that the person may not read.
 */
export async function formToRow(strapi: Core.Strapi, form: OpenForm): Promise<unknown> {
  const saved = form.documentId === null ? defaults(strapi, form.map) : asRecord(await readableDraft(strapi, form));
  return merge(strapi, form, form.map, saved, form.values);
}

async function readableDraft(strapi: Core.Strapi, { map, documentId, locale, mayRead }: OpenForm): Promise<unknown> {
  const where = { documentId, publishedAt: { $null: true }, ...(locale === null ? {} : { locale }) };
  const draft: unknown = await recordOf(strapi, map, where);
  if (draft && !mayRead(map.uid, draft)) throw refuseAccess('Your role does not allow you to read this draft.');
  return draft;
}

/** With its creator, by whom Strapi's conditions judge. */
function recordOf(strapi: Core.Strapi, map: TypeMap, where: object): Promise<unknown> {
  return strapi.db.query(map.uid as UID.ContentType).findOne({ where, populate: { ...populateOf(map), ...CREATOR } });
}

/** What a new row starts with. */
function defaults(strapi: Core.Strapi, map: TypeMap): Row {
  const attributes = Object.entries(strapi.getModel(map.uid as UID.ContentType).attributes);
  return Object.fromEntries(attributes.flatMap(([name, attribute]) => ('default' in attribute ? [[name, attribute.default]] : [])));
}

type Row = Readonly<Record<string, unknown>>;

async function merge(strapi: Core.Strapi, form: OpenForm, map: TypeMap, saved: Row, values: Row): Promise<Row> {
  const merged: Record<string, unknown> = { ...saved };
  for (const role of Object.values(map.roles)) {
    const { attribute } = role;
    if (attribute in values) merged[attribute] = await mergeField(strapi, form, role, saved[attribute], values[attribute]);
  }
  return merged;
}

async function mergeField(strapi: Core.Strapi, form: OpenForm, { is, of }: RoleMap, saved: unknown, value: unknown): Promise<unknown> {
  if (of === null) return value;
  if (is === 'record') return mergeRelation(strapi, form, of, saved, value);
  const before = Array.isArray(saved) ? saved.map(asRecord) : [];
  const items = Array.isArray(value) ? value.map(asRecord) : [];
  const merged: unknown[] = [];
  for (const item of items) {
    const known = before.find(({ id }) => id !== undefined && id === item.id) ?? {};
    merged.push(await merge(strapi, form, of, known, item));
  }
  return merged;
}

async function mergeRelation(strapi: Core.Strapi, form: OpenForm, of: TypeMap, saved: unknown, delta: unknown): Promise<unknown> {
  const { connect, disconnect } = asRecord(delta);
  const connected = asRecord(Array.isArray(connect) ? connect.at(-1) : null);
  const { documentId } = { ...asRecord(connected.apiData), ...connected };
  if (typeof documentId === 'string') {
    const record = await recordOf(strapi, of, { documentId });
    return form.mayRead(of.uid, record) ? record : (saved ?? null);
  }
  return Array.isArray(disconnect) && disconnect.length > 0 ? null : (saved ?? null);
}
