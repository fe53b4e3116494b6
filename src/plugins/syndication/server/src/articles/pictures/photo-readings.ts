import type { Core, UID } from '@strapi/strapi';
import type { PhotoReading } from '../../../../newsroom/intake/photo/photo-reading';
import { readPhoto } from '../../../../newsroom/intake/photo/read-photo';
import { onTable } from '../../ground/on-table';
import { PHOTOS } from '../../ground/tables';
import { asRecord } from '../shape/by-role';
import { bytesAt, storedBytes } from './photo-bytes';
import { FILE_TYPE } from '../shape/story-types';

/**
 * Reads every picture as it is uploaded, before Strapi makes it smaller: that loses all its metadata, and is Strapi's default. Strapi has no
 * hook there; its upload service calls `optimize` by name for each upload and replacement. The reading travels with the file's values until
 * they are stored. A picture that cannot be read is uploaded all the same.
 */
export function readPhotosAtUpload(strapi: Core.Strapi): void {
  const manipulation: Manipulation = strapi.plugin('upload').service('image-manipulation');
  const { optimize } = manipulation;
  manipulation.optimize = async (file) => optimize({ ...file, [READING]: await readingAt(strapi, file.filepath) });
  strapi.db.lifecycles.subscribe({
    models: [FILE_TYPE],
    afterCreate: ({ params, result }) => keep(strapi, params, result),
    afterUpdate: ({ params, result }) => keep(strapi, params, result),
    afterDelete: ({ result }) => forget(strapi, result),
  });
}

/** What a picture of the media library says of its rights, as it was uploaded; else as it is stored. `null`: no such picture, or out of reach. */
export async function photoReading(strapi: Core.Strapi, fileId: number): Promise<PhotoReading | null> {
  const [kept] = await onTable(strapi, PHOTOS, (photos) => photos.where({ file_id: fileId }).select<readonly { reading: string }[]>('reading'));
  if (kept) return JSON.parse(kept.reading) as PhotoReading;
  try {
    const bytes = await storedBytes(strapi, await strapi.db.query(FILE_TYPE as UID.ContentType).findOne({ where: { id: fileId } }));
    return bytes && readPhoto(bytes);
  } catch (error) {
    strapi.log.warn(`syndication: the picture ${fileId} cannot be read: ${String(error)}`);
    return null;
  }
}

/** Copies of the values keep it, and no column takes it. */
const READING = Symbol('what a picture said when it was uploaded');

interface Uploaded {
  readonly filepath?: string;
  readonly [READING]?: PhotoReading | null;
}
interface Manipulation {
  optimize: (file: Uploaded) => Promise<Uploaded>;
}

async function readingAt(strapi: Core.Strapi, file: string | undefined): Promise<PhotoReading | null> {
  try {
    return file === undefined ? null : readPhoto(await bytesAt(file));
  } catch (error) {
    strapi.log.warn(`syndication: an uploaded picture cannot be read: ${String(error)}`);
    return null;
  }
}

/** New bytes have a new reading, or none; a new name or folder changes nothing. */
async function keep(strapi: Core.Strapi, params: unknown, result: unknown): Promise<void> {
  const data = asRecord(asRecord(params).data);
  const reading = (data as Uploaded)[READING] ?? null;
  if (reading === null) return data.sizeInBytes === undefined ? undefined : forget(strapi, result);
  const row = { file_id: Number(asRecord(result).id), reading: JSON.stringify(reading) };
  await quietly(strapi, () => onTable(strapi, PHOTOS, (photos) => photos.insert(row).onConflict('file_id').merge()));
}

async function forget(strapi: Core.Strapi, file: unknown): Promise<void> {
  const { id } = asRecord(file);
  if (typeof id === 'number') await quietly(strapi, () => onTable(strapi, PHOTOS, (photos) => photos.where({ file_id: id }).delete()));
}

async function quietly(strapi: Core.Strapi, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    strapi.log.warn(`syndication: what a picture says could not be kept: ${String(error)}`);
  }
}
