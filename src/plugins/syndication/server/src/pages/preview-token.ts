import { z } from 'zod';
import type { Instant } from '../../../newsroom/story/news-date';
import { readSignedWords, signingKey, signWords } from '../ground/signed-words';

/** The one draft that a token opens. */
export interface Previewed {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly status: 'draft';
}

/** How long a token opens its draft, in milliseconds. */
export const PREVIEW_LASTS = 15 * 60 * 1000;

/** The key of the tokens, of a secret that this installation has already. It opens nothing else. */
export function previewKey(secret: string): Buffer {
  return signingKey(secret, 'creditline: preview of a draft');
}

/** A token that opens this draft until it expires. */
export function signPreview({ uid, documentId, locale, status }: Previewed, key: Buffer, now: Instant): string {
  return signWords(JSON.stringify([uid, documentId, locale, status, Date.parse(now) + PREVIEW_LASTS]), key);
}

/** The draft that a token opens; `null` when it was altered, was made with another key, or has expired. */
export function readPreview(token: string, key: Buffer, now: Instant): Previewed | null {
  const claim = readSignedWords(token, key);
  if (claim === null) return null;
  const [uid, documentId, locale, status, until] = CLAIM.parse(JSON.parse(claim));
  return Date.parse(now) < until ? { uid, documentId, locale, status } : null;
}

const CLAIM = z.tuple([z.string(), z.string(), z.string().nullable(), z.literal('draft'), z.number()]);
