import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Instant } from '../../../newsroom/story/news-date';

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
  return Buffer.from(hkdfSync('sha256', secret, '', 'creditline: preview of a draft', 32));
}

/** A token that opens this draft until it expires. */
export function signPreview({ uid, documentId, locale, status }: Previewed, key: Buffer, now: Instant): string {
  const claim = JSON.stringify([uid, documentId, locale, status, Date.parse(now) + PREVIEW_LASTS]);
  const said = Buffer.from(claim).toString('base64url');
  return `${said}.${macOf(said, key)}`;
}

/** The draft that a token opens; `null` when it was altered, was made with another key, or has expired. */
export function readPreview(token: string, key: Buffer, now: Instant): Previewed | null {
  const [said = '', mac = '', ...more] = token.split('.');
  if (more.length > 0 || !isSame(mac, macOf(said, key))) return null;
  const [uid, documentId, locale, status, until] = CLAIM.parse(JSON.parse(Buffer.from(said, 'base64url').toString()));
  return Date.parse(now) < until ? { uid, documentId, locale, status } : null;
}

const CLAIM = z.tuple([z.string(), z.string(), z.string().nullable(), z.literal('draft'), z.number()]);

function macOf(said: string, key: Buffer): string {
  return createHmac('sha256', key).update(said).digest('base64url');
}

/** The spelling is compared, not what it decodes to: a token has one spelling. */
function isSame(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
