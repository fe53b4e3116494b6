import fs from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { DemoPicture } from './demo-stories';

const ARTICLE = 'api::article.article';

/** Puts a drawing on the story's first picture; makes that picture, credit and all, where the text brought none. */
export async function addPicture(strapi: Core.Strapi, documentId: string, picture: DemoPicture): Promise<void> {
  const image = await upload(strapi, picture);
  const pictures = picture.added ? [await newPicture(strapi, picture.added, image)] : await withImage(strapi, documentId, image);
  const data: Readonly<Record<string, unknown>> = { pictures };
  await strapi.documents(ARTICLE).update({ documentId, data });
}

async function newPicture(strapi: Core.Strapi, { caption, ...credit }: NonNullable<DemoPicture['added']>, image: number) {
  const made = await strapi.documents('api::photo-credit.photo-credit').create({ data: credit });
  return { caption, image, credit: made.documentId };
}

async function withImage(strapi: Core.Strapi, documentId: string, image: number) {
  const draft: unknown = await strapi.documents(ARTICLE).findOne({ documentId, status: 'draft', populate: { pictures: true } });
  const [first, ...others] = z.object({ pictures: z.array(z.object({ id: z.number() })) }).parse(draft).pictures;
  if (!first) throw new Error('The sample text brought no picture.');
  return [{ id: first.id, image }, ...others];
}

async function upload(strapi: Core.Strapi, { file, alternativeText }: DemoPicture): Promise<number> {
  const filepath = path.join(strapi.dirs.app.root, 'database/seeds/pictures', file);
  const { size } = await fs.stat(filepath);
  const uploaded: unknown = await strapi
    .plugin('upload')
    .service('upload')
    .upload({ data: { fileInfo: { name: file, alternativeText } }, files: { filepath, originalFilename: file, mimetype: 'image/png', size } });
  return z.tuple([z.object({ id: z.number() })]).parse(uploaded)[0].id;
}
