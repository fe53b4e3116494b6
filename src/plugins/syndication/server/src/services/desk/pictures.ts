import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { CheckArticleRequest } from '../../../../contracts/check-article';
import type { CreditOnFile, CreditType, FormPicturesAnswer, PictureFile, PictureInForm, PictureInLibrary, PicturesAnswer, PicturesRequest, SaidByFile } from '../../../../contracts/pictures';
import { photoCreditFrom } from '../../../../newsroom/intake/photo/photo-credit-from';
import type { PhotoField, PhotoReading } from '../../../../newsroom/intake/photo/photo-reading';
import { byRole } from '../../articles/shape/by-role';
import { fieldPath } from '../../articles/shape/field-path';
import { creditMapOf, fileUses } from '../../articles/pictures/file-uses';
import { formToRow } from '../../articles/drafts/form-to-row';
import { mayReadFile } from '../../articles/pictures/photo-access';
import { photoReading } from '../../articles/pictures/photo-readings';
import { creditRows, fileById, listedFiles, type ListedFile } from '../../articles/pictures/picture-files-listed';
import { rowPictures } from '../../articles/pictures/row-pictures';
import type { TypeMap } from '../../articles/shape/story-map';
import { may } from '../../gate/admin-ability';
import { storyTypeFor } from '../filing/story-type-for';

/** A page of the media library: what each picture says of itself, and the credits by which stories show it. */
export async function picturesInLibrary(strapi: Core.Strapi, ctx: Context, request: PicturesRequest): Promise<PicturesAnswer> {
  const { files, total } = await listedFiles(strapi, ctx, request);
  const uses = await fileUses(strapi, files.map(({ file }) => file));
  const map = creditMapOf(storyTypeFor(strapi, undefined));
  const credits = map ? await creditsOnFile(strapi, ctx, map, uses.flatMap(({ credit }) => credit ?? [])) : new Map<number, CreditOnFile>();
  const pictures: PictureInLibrary[] = [];
  for (const listed of files) {
    const here = uses.filter(({ file, model }) => file === listed.file && may(strapi, ctx, 'read', model));
    pictures.push({
      ...(await withWords(strapi, listed)),
      credits: [...new Set(here.flatMap(({ credit }) => credit ?? []))].flatMap((id) => credits.get(id) ?? []),
      stories: new Set(here.map(({ documentId }) => documentId)).size,
      uncredited: here.filter(({ credit }) => credit === null).map(({ model, documentId, locale }) => ({ model, documentId, locale })),
    });
  }
  return { pictures, creditType: creditTypeFor(strapi, ctx, map), page: request.page, pageCount: Math.ceil(total / request.pageSize), total };
}

/** The pictures of an open form, as they would stand if it were saved now. */
export async function picturesInForm(strapi: Core.Strapi, ctx: Context, { model, documentId = null, locale = null, values }: CheckArticleRequest): Promise<FormPicturesAnswer> {
  const map = storyTypeFor(strapi, model);
  const creditMap = creditMapOf(map);
  const row = await formToRow(strapi, { map, documentId, locale, values, mayRead: (uid, record) => may(strapi, ctx, 'read', uid, record) });
  const pictures: PictureInForm[] = [];
  for (const [picture, { file, caption, credit }] of rowPictures(row, map).entries()) {
    const listed = file !== null && (await mayReadFile(strapi, ctx, file)) ? await fileById(strapi, file) : null;
    pictures.push({
      picture,
      field: fieldPath(`pictures.${picture}.credit`, map).join('.'),
      caption,
      file: listed && (await withWords(strapi, listed)),
      credit: creditMap && credit && creditOnFile(strapi, ctx, creditMap, credit),
    });
  }
  return { pictures, creditType: creditTypeFor(strapi, ctx, creditMap) };
}

async function withWords(strapi: Core.Strapi, listed: ListedFile): Promise<PictureFile> {
  const reading = await photoReading(strapi, listed.file);
  return { ...listed, says: reading && wordsOf(reading) };
}

function wordsOf(reading: PhotoReading): SaidByFile {
  const said = (field: PhotoField) => reading.facts[field]?.words.join(', ') ?? null;
  return {
    creator: said('creator'),
    creditLine: said('creditLine'),
    source: said('source'),
    copyrightNotice: said('copyrightNotice'),
    proposed: photoCreditFrom(reading).credit?.line ?? null,
  };
}

/** Those that the person may read, by the ids of their rows. */
async function creditsOnFile(strapi: Core.Strapi, ctx: Context, map: TypeMap, ids: readonly number[]): Promise<ReadonlyMap<number, CreditOnFile>> {
  const rows = await creditRows(strapi, map.uid, ids);
  return new Map(rows.filter((row) => may(strapi, ctx, 'read', map.uid, row)).map((row) => [Number(row['id']), creditOnFile(strapi, ctx, map, row)]));
}

function creditOnFile(strapi: Core.Strapi, ctx: Context, map: TypeMap, row: Readonly<Record<string, unknown>>): CreditOnFile {
  const { creditLine: line } = byRole(row, map);
  return { documentId: String(row['documentId']), line: typeof line === 'string' ? line : '', mayUpdate: may(strapi, ctx, 'update', map.uid, row) };
}

function creditTypeFor(strapi: Core.Strapi, ctx: Context, map: TypeMap | null): CreditType | null {
  const line = map?.roles['creditLine']?.attribute;
  return map && line !== undefined ? { uid: map.uid, line, mayCreate: may(strapi, ctx, 'create', map.uid) } : null;
}
