import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { refuseAccess, refuseUnknown } from '../../errors/refusals';
import { CREATOR } from '../drafts/draft-row';
import { FILE_TYPE } from '../shape/story-types';

/**
 * Strapi's own rule for who may read a file of the media library, conditions on its creator included.
 * @throws a refusal (404) for no such file, (403) for one that the person may not read.
 */
export async function requireReadableFile(strapi: Core.Strapi, ctx: Context, fileId: number): Promise<void> {
  const file: unknown = await strapi.db.query(FILE_TYPE as UID.ContentType).findOne({ where: { id: fileId }, populate: { ...CREATOR, folder: true } });
  if (file === null) throw refuseUnknown('There is no such file.');
  const { userAbility }: { userAbility?: unknown } = ctx.state;
  const permissions = { ability: userAbility, action: 'plugin::upload.read', model: FILE_TYPE };
  const manager = strapi.service('admin::permission').createPermissionsManager(permissions) as PermissionsManager;
  if (manager.ability.cannot(manager.action, manager.toSubject(file))) throw refuseAccess('Your role does not allow you to read this file.');
}

/** Whether {@link requireReadableFile} would let the person read the file. */
export async function mayReadFile(strapi: Core.Strapi, ctx: Context, fileId: number): Promise<boolean> {
  return requireReadableFile(strapi, ctx, fileId).then(
    () => true,
    () => false,
  );
}

interface PermissionsManager {
  readonly action: string;
  readonly ability: { cannot(action: string, subject: unknown): boolean };
  toSubject(file: unknown): unknown;
}
