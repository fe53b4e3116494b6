import type { Core, UID } from '@strapi/strapi';
import type { PhotoCredit } from '../../../../newsroom/story/story';
import type { Url } from '../../../../newsroom/story/address';
import { byAttribute } from '../shape/by-role';
import type { TypeMap } from '../shape/story-map';

/** A photo credit, and where its picture can be licensed. */
export interface CreditToFile {
  readonly credit: PhotoCredit;
  readonly acquireLicencePage: Url | null;
}

/** Files a photo credit as a record of its type, and answers with what a relation to it takes. */
export async function filePhotoCredit(strapi: Core.Strapi, map: TypeMap, { credit, acquireLicencePage }: CreditToFile, filedBy: unknown): Promise<{ readonly documentId: string }> {
  const { line, ...facts } = credit;
  const data = { ...byAttribute({ creditLine: line, ...facts, acquireLicencePage }, map), createdBy: filedBy, updatedBy: filedBy };
  const documents = strapi.documents(map.uid as UID.ContentType);
  const { documentId } = await documents.create({ data, status: 'draft' } as Parameters<typeof documents.create>[0]);
  return { documentId };
}
