import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { refuseAccess } from '../../errors/refusals';
import { asRecord } from '../shape/by-role';
import { CREATOR } from '../drafts/draft-row';
import { uncreditedFilter } from './file-uses';
import { FILE_TYPE } from '../shape/story-types';

/** A picture of the media library, as it is shown. */
export interface ListedFile {
  readonly file: number;
  readonly name: string;
  readonly alternative: string | null;
  readonly thumbnail: string | null;
}

/** Pictures of the media library that the person may read by Strapi's own rules, the latest first. @throws a refusal (403) for who may read none. */
export async function listedFiles(strapi: Core.Strapi, ctx: Context, { page, pageSize, wanted }: Asked): Promise<{ readonly files: readonly ListedFile[]; readonly total: number }> {
  const { userAbility }: { userAbility?: unknown } = ctx.state;
  const manager = strapi.service('admin::permission').createPermissionsManager({ ability: userAbility, action: 'plugin::upload.read', model: FILE_TYPE }) as PermissionsManager;
  if (!manager.isAllowed) throw refuseAccess('Your role does not allow you to read the media library.');
  const permitted = strapi.get('query-params').transform(FILE_TYPE, manager.addPermissionsQueryTo({})) as { readonly where?: object };
  const where = { $and: [permitted.where ?? {}, { mime: { $startsWith: 'image/' } }, wanted === 'all' ? {} : uncreditedFilter(strapi)] };
  const query = strapi.db.query(FILE_TYPE as UID.ContentType);
  const rows: readonly unknown[] = await query.findMany({ where, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], offset: (page - 1) * pageSize, limit: pageSize });
  return { files: rows.map(listedFile), total: await query.count({ where }) };
}

/** A file by its id; `null` when there is none. */
export async function fileById(strapi: Core.Strapi, id: number): Promise<ListedFile | null> {
  const row: unknown = await strapi.db.query(FILE_TYPE as UID.ContentType).findOne({ where: { id } });
  return row ? listedFile(row) : null;
}

/** A record of photo credit, with its creator, by whom Strapi's conditions judge. */
export async function creditRows(strapi: Core.Strapi, uid: string, ids: readonly number[]): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const rows: readonly unknown[] = await strapi.db.query(uid as UID.ContentType).findMany({ where: { id: { $in: ids } }, populate: CREATOR });
  return rows.map(asRecord);
}

function listedFile(row: unknown): ListedFile {
  const { id, name, url, alternativeText, formats } = asRecord(row);
  const { url: small } = asRecord(asRecord(formats).thumbnail);
  return { file: Number(id), name: String(name), alternative: text(alternativeText), thumbnail: text(small) ?? text(url) };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

interface Asked {
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly wanted: 'all' | 'without-credit';
}

interface PermissionsManager {
  readonly isAllowed: boolean;
  addPermissionsQueryTo(query: object): object;
}
