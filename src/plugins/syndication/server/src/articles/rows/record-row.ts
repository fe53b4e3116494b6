import type { Core, UID } from '@strapi/strapi';
import { withoutGuard } from '../../ground/guard-scope';
import { CREATOR } from '../drafts/draft-row';
import type { TypeMap } from '../shape/story-map';

/** A record without drafts as it is stored, with its creator, by whom Strapi's conditions judge; `null` when there is none. */
export async function recordRow(strapi: Core.Strapi, { uid }: TypeMap, documentId: string): Promise<unknown> {
  return withoutGuard(() => strapi.db.query(uid as UID.ContentType).findOne({ where: { documentId }, populate: CREATOR }));
}
