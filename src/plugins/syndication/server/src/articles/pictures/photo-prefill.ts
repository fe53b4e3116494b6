import type { Core, UID } from '@strapi/strapi';
import { photoCreditFrom, type CreditFromPhoto } from '../../../../newsroom/intake/photo/photo-credit-from';
import type { DocumentCall, DocumentMiddleware } from '../../ground/document-middleware';
import { withoutGuard } from '../../ground/guard-scope';
import { asRecord } from '../shape/by-role';
import { readChoice, type RecordRef } from './photo-choice';
import { filePhotoCredit } from './photo-credit-record';
import { photoReading } from './photo-readings';
import type { RoleMap, TypeMap } from '../shape/story-map';
import { FILE_TYPE, storyTypes } from '../shape/story-types';

/**
 * Fills in the photo credit and the caption that a picture file states, where a file is put into a story without them, through any door.
 * What is there is never changed; a credit that the desk took off a picture stays off. Where the file is not clear nothing is filled in.
 * A file that cannot be read is saved all the same.
 */
export function prefillPhotoCredits(strapi: Core.Strapi): DocumentMiddleware {
  return async (call, next) => {
    const roles = WRITES.has(call.action) ? picturesOf(storyTypes(strapi).get(call.uid)) : null;
    const data = call.params.data;
    const items: unknown = roles && data?.[roles.attribute];
    if (!roles || !data || !Array.isArray(items) || items.length === 0) return next();
    const placed = await newlyPlaced(strapi, roles, items.map(asRecord), await savedPictures(strapi, roles, call));
    if (placed.size === 0) return next();
    return strapi.db.transaction(async () => {
      const filled: unknown[] = [];
      for (const [place, item] of items.entries()) {
        const filling = placed.get(place);
        filled.push(filling ? { ...asRecord(item), ...(await valuesOf(strapi, roles, filling, data.createdBy ?? data.updatedBy ?? null)) } : item);
      }
      data[roles.attribute] = filled;
      return next();
    });
  };
}

const WRITES = new Set(['create', 'update', 'clone']);

/** What the prefill needs of a picture: without these roles there is nothing to fill. */
interface PictureRoles {
  readonly story: TypeMap;
  readonly attribute: string;
  readonly image: string;
  readonly credit: RoleMap & { readonly of: TypeMap };
  /** `null`: the type has no captions. */
  readonly caption: string | null;
}

function picturesOf(story: TypeMap | undefined): PictureRoles | null {
  const { image, credit, caption } = story?.roles.pictures?.of?.roles ?? {};
  if (!story?.roles.pictures || !image || !credit?.of) return null;
  return { story, attribute: story.roles.pictures.attribute, image: image.attribute, credit: { ...credit, of: credit.of }, caption: caption?.attribute ?? null };
}

interface SavedPicture {
  readonly id: unknown;
  readonly image: number | null;
  readonly credit: string | null;
  readonly caption: unknown;
}

/** The pictures of the draft that is being changed. */
async function savedPictures(strapi: Core.Strapi, { story, attribute, image, credit, caption }: PictureRoles, { action, params }: DocumentCall): Promise<readonly SavedPicture[]> {
  if (action !== 'update' || params.documentId === undefined) return [];
  const locale = typeof params.locale === 'string' && params.locale !== '*' ? { locale: params.locale } : {};
  const where = { documentId: params.documentId, publishedAt: { $null: true }, ...locale };
  const populate = { [attribute]: { populate: { [image]: true, [credit.attribute]: true } } };
  const row: unknown = await withoutGuard(() => strapi.db.query(story.uid as UID.ContentType).findOne({ where, populate }));
  const pictures: unknown = asRecord(row)[attribute];
  return (Array.isArray(pictures) ? pictures : []).map(asRecord).map((picture) => ({
    id: picture.id,
    image: numberOrNull(asRecord(picture[image]).id),
    credit: wordsOrNull(asRecord(picture[credit.attribute]).documentId),
    caption: caption === null ? null : picture[caption],
  }));
}

/** What goes into a picture: the credit that it had before in this story, or what its file states. */
interface Filling {
  readonly credit: string | CreditFromPhoto | null;
  readonly caption: string | null;
}

type Items = readonly Readonly<Record<string, unknown>>[];

/** By place, the pictures whose file is new in the story and which have no credit, with what goes into them. */
async function newlyPlaced(strapi: Core.Strapi, roles: PictureRoles, items: Items, saved: readonly SavedPicture[]): Promise<ReadonlyMap<number, Filling>> {
  const placed = new Map<number, Filling>();
  for (const [place, item] of items.entries()) {
    const before = item.id === undefined ? undefined : saved.find(({ id }) => String(id) === String(item.id));
    const [image, credit] = [readChoice(item[roles.image]), readChoice(item[roles.credit.attribute])];
    const file = image.isMade && image.record ? await fileId(strapi, image.record) : null;
    const hasCredit = credit.isMade ? credit.record !== null : before !== undefined && before.credit !== null;
    if (file === null || hasCredit || before?.image === file) continue;
    const known = saved.find((picture) => picture.image === file && picture.credit !== null)?.credit ?? null;
    const stated = await statedBy(strapi, file);
    const caption = roles.caption === null || wordsOrNull(roles.caption in item ? item[roles.caption] : before?.caption) !== null ? null : (stated?.caption ?? null);
    if (known !== null || stated?.credit || caption !== null) placed.set(place, { credit: known ?? stated, caption });
  }
  return placed;
}

async function statedBy(strapi: Core.Strapi, file: number): Promise<CreditFromPhoto | null> {
  const reading = await photoReading(strapi, file);
  return reading && photoCreditFrom(reading);
}

async function fileId(strapi: Core.Strapi, ref: RecordRef): Promise<number | null> {
  if ('id' in ref) return ref.id;
  return numberOrNull(asRecord(await strapi.db.query(FILE_TYPE as UID.ContentType).findOne({ where: ref, select: ['id'] })).id);
}

async function valuesOf(strapi: Core.Strapi, { credit, caption }: PictureRoles, filling: Filling, filedBy: unknown): Promise<object> {
  const filled = caption === null || filling.caption === null ? {} : { [caption]: filling.caption };
  if (typeof filling.credit === 'string') return { ...filled, [credit.attribute]: { documentId: filling.credit } };
  if (!filling.credit?.credit) return filled;
  try {
    const { credit: stated, acquireLicencePage } = filling.credit;
    return { ...filled, [credit.attribute]: await filePhotoCredit(strapi, credit.of, { credit: stated, acquireLicencePage }, filedBy) };
  } catch (error) {
    strapi.log.warn(`syndication: the credit in a picture file could not be filed: ${String(error)}`);
    return filled;
  }
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function wordsOrNull(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
