import type { Core, UID } from '@strapi/strapi';
import { withoutGuard } from '../../ground/guard-scope';
import { asRecord } from '../shape/by-role';
import type { TypeMap } from '../shape/story-map';

/** The ids of the pictures of a row, in their order. */
export async function pictureIds(strapi: Core.Strapi, map: TypeMap, id: number): Promise<readonly number[]> {
  const attribute = map.roles.pictures?.attribute;
  if (attribute === undefined) return [];
  const row: unknown = await withoutGuard(() => strapi.db.query(map.uid as UID.ContentType).findOne({ where: { id }, select: ['id'], populate: { [attribute]: { select: ['id'] } } }));
  const pictures = asRecord(row)[attribute];
  return Array.isArray(pictures) ? pictures.map((picture) => Number(asRecord(picture).id)) : [];
}

/** The ids of published rows, of one document or all, that still have a picture which readers see no more. */
export async function rowsWithEndedPictures(strapi: Core.Strapi, map: TypeMap, at: Date, documentId?: string): Promise<readonly { readonly id: number; readonly documentId: string }[]> {
  const { pictures } = map.roles;
  const until = pictures?.of?.roles.shownUntil;
  if (!pictures || !until) return [];
  const where = { publishedAt: { $notNull: true }, [pictures.attribute]: { [until.attribute]: { $lte: at } }, ...(documentId === undefined ? {} : { documentId }) };
  const rows: readonly unknown[] = await withoutGuard(() => strapi.db.query(map.uid as UID.ContentType).findMany({ where, select: ['id', 'documentId'] }));
  const found = new Map(rows.map((row) => [Number(asRecord(row).id), String(asRecord(row).documentId)]));
  return [...found].map(([id, document]) => ({ id, documentId: document }));
}

/** Takes pictures out of one row: their entries, never their files or credits. Call it within a transaction. */
export async function takeOutPictures(strapi: Core.Strapi, map: TypeMap, id: number, gone: ReadonlySet<number>): Promise<void> {
  const { pictures } = map.roles;
  if (!pictures?.of) return;
  const component = pictures.of.uid as UID.Component;
  const kept = (await pictureIds(strapi, map, id)).filter((picture) => !gone.has(picture));
  // As Strapi's document service relates a row to its components.
  const related = kept.map((picture) => ({ id: picture, __pivot: { field: pictures.attribute, component_type: component } }));
  await strapi.db.query(map.uid as UID.ContentType).update({ where: { id }, data: { [pictures.attribute]: related } });
  for (const picture of gone) await strapi.db.query(component).delete({ where: { id: picture } });
}
