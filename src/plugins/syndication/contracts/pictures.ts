import { z } from 'zod';
import { checkArticleRequest } from './check-article';

/** `GET /syndication/pictures`: the pictures of the media library that the person may read, the latest first. */
export const picturesRequest = z.strictObject({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(48).default(24),
  wanted: z.enum(['all', 'without-credit']).default('all'),
});
export type PicturesRequest = z.infer<typeof picturesRequest>;

/** `POST /syndication/articles/pictures`: the pictures of an open form, saved or not. */
export const formPicturesRequest = checkArticleRequest;

/** What a picture file says of its rights, word for word; `null` where it says nothing. */
export interface SaidByFile {
  readonly creator: string | null;
  readonly creditLine: string | null;
  readonly source: string | null;
  readonly copyrightNotice: string | null;
  /** The credit line that would be filled in from it. */
  readonly proposed: string | null;
}

/** A photo credit as it stands on file. */
export interface CreditOnFile {
  readonly documentId: string;
  readonly line: string;
  /** Whether the person may change it. */
  readonly mayUpdate: boolean;
}

export interface PictureFile {
  readonly file: number;
  readonly name: string;
  readonly alternative: string | null;
  /** The address of a small version of it. */
  readonly thumbnail: string | null;
  /** `null`: out of reach, or of a format that says nothing. */
  readonly says: SaidByFile | null;
}

export interface PictureInLibrary extends PictureFile {
  readonly credits: readonly CreditOnFile[];
  /** The stories that show it, and those of them that name no credit for it. */
  readonly stories: number;
  readonly uncredited: readonly { readonly model: string; readonly documentId: string; readonly locale: string | null }[];
}

/** Where photo credits are kept, and which of their fields holds the line: the content manager's own API writes it. */
export interface CreditType {
  readonly uid: string;
  readonly line: string;
  readonly mayCreate: boolean;
}

export interface PicturesAnswer {
  readonly pictures: readonly PictureInLibrary[];
  /** `null`: no story type of this newsroom credits pictures. */
  readonly creditType: CreditType | null;
  readonly page: number;
  readonly pageCount: number;
  readonly total: number;
}

export interface PictureInForm {
  /** Its place in the story, from 0. */
  readonly picture: number;
  /** The field of the form that names its credit: `pictures.0.credit`. */
  readonly field: string;
  readonly caption: string | null;
  /** `null`: the picture has an address only, or nothing yet. */
  readonly file: PictureFile | null;
  readonly credit: CreditOnFile | null;
}

export interface FormPicturesAnswer {
  readonly pictures: readonly PictureInForm[];
  readonly creditType: CreditType | null;
}
