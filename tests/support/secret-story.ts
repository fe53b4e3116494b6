import sharp from 'sharp';
import type { Newsroom } from './newsroom';
import { ARTICLE, BYLINE, fileCitation, PHOTO_CREDIT, SOURCE } from './stories';

const FILE = 'plugin::upload.file';
const PICTURE = 'syndication.picture';

/** A story that may not be seen, and all the words and names that would betray it. */
export interface Secret {
  /** Stands in every word of it, and nowhere else: eight letters. */
  readonly tag: string;
  readonly documentId: string;
  readonly slug: string;
  readonly citation: string;
  readonly byline: string;
  readonly credit: string;
  readonly file: number;
  /** The addresses of its picture, in every size. */
  readonly files: readonly string[];
}

/** What a secret story leans on that a visible story carries too. */
export interface Shared {
  readonly citation?: string;
  readonly byline?: string;
  readonly credit?: string;
  readonly file?: number;
}

/** Names as a question about no story at all has them, as long as the true ones. */
export function noSecret(tag: string): Secret {
  const name = (letter: string) => letter.repeat(24);
  return { tag, documentId: name('a'), slug: `${tag}slug`, citation: name('b'), byline: name('c'), credit: name('d'), file: 999_999, files: ['', 'thumbnail_', 'small_', 'medium_', 'large_'].map((size) => `/uploads/${size}${tag}photo_0123456789.jpg`) };
}

/** Files a draft with records and a picture of its own, every word of it marked. */
export async function fileSecret(newsroom: Newsroom, tag: string, shared: Shared = {}): Promise<Secret> {
  const { documents } = newsroom;
  const source = await documents(SOURCE).create({ data: { name: `${tag}source`, aliases: `${tag}alias` } });
  const own = await fileCitation(newsroom, {
    source: { documentId: source.documentId },
    originalTitle: `${tag}original`,
    author: `${tag}author`,
    copyrightHolder: `${tag}holder`,
    address: `https://${tag}.example/story`,
    copyrightNotice: `© ${tag}notice`,
    legalNotice: `${tag}legal`,
  });
  const byline = await documents(BYLINE).create({ data: { name: `${tag}byline`, kind: 'person' } });
  const credit = await documents(PHOTO_CREDIT).create({ data: { creditLine: `${tag}credit`, photographer: `${tag}photographer`, agencies: [{ name: `${tag}agency` }] } });
  const picture = await uploadPicture(newsroom, tag);
  const { documentId } = await documents(ARTICLE).create({
    data: {
      title: `${tag}title`,
      slug: `${tag}slug`,
      summary: `${tag}summary`,
      body: [{ type: 'paragraph', children: [{ type: 'text', text: `${tag}body` }] }],
      dateline: `${tag}dateline`,
      bylineLine: `By ${tag}byline`,
      editorsNote: `${tag}note`,
      correctionNote: `${tag}correction`,
      embargo: new Date('2024-01-02T03:04:05Z'),
      relationship: 'republished',
      citation: { documentId: shared.citation ?? own },
      bylines: [{ name: `${tag}byline`, byline: { documentId: byline.documentId } }, ...(shared.byline ? [{ name: `${tag}second`, byline: { documentId: shared.byline } }] : [])],
      pictures: [
        { image: picture.id, caption: `${tag}caption`, credit: { documentId: credit.documentId } },
        ...(shared.credit ? [{ image: shared.file, caption: `${tag}shared`, credit: { documentId: shared.credit } }] : []),
      ],
    },
  });
  return { tag, documentId, slug: `${tag}slug`, citation: own, byline: byline.documentId, credit: credit.documentId, file: picture.id, files: picture.addresses };
}

/** Puts another picture into a published row that stays as it is, our right to which ended at a moment, or has not ended. */
export async function addPicture({ strapi, ...newsroom }: Newsroom, storyRow: number, tag: string, shownUntil: Date | null): Promise<Secret & { readonly picture: number }> {
  const { documentId: credit } = await newsroom.documents(PHOTO_CREDIT).create({ data: { creditLine: `${tag}credit`, photographer: `${tag}photographer`, expiry: shownUntil } });
  const { id: creditRow } = await strapi.db.query(PHOTO_CREDIT).findOne({ where: { documentId: credit } });
  const image = await uploadPicture({ strapi, ...newsroom }, tag);
  const { id: picture } = await strapi.db.query(PICTURE).create({ data: { caption: `${tag}caption`, image: image.id, credit: creditRow, shownUntil } });
  await strapi.db.connection('articles_cmps').insert({ entity_id: storyRow, cmp_id: picture, component_type: PICTURE, field: 'pictures', order: 9 });
  return { ...noSecret(tag), credit, file: image.id, files: image.addresses, picture };
}

/** Uploads a picture that has all sizes. */
export async function uploadPicture({ machine }: Newsroom, name: string): Promise<{ readonly id: number; readonly addresses: readonly string[] }> {
  const photo = await sharp({ create: { width: 1100, height: 800, channels: 3, background: 'navy' } }).jpeg().toBuffer();
  const { body } = await machine.post('/api/upload').attach('files', photo, { filename: `${name}photo.jpg`, contentType: 'image/jpeg' });
  const [{ id, url, formats }]: [{ id: number; url: string; formats: Record<string, { url: string }> }] = body;
  return { id, addresses: [url, ...['thumbnail', 'small', 'medium', 'large'].map((size) => String(formats[size]?.url))] };
}

/** Takes every file that tests uploaded off the disk. */
export async function removeUploads({ strapi }: Newsroom): Promise<void> {
  for (const file of await strapi.db.query(FILE).findMany()) await strapi.plugin('upload').service('upload').remove(file);
}
