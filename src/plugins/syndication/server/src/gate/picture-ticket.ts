import { z } from 'zod';
import type { Instant } from '../../../newsroom/story/news-date';
import { readSignedWords, signingKey, signWords } from '../ground/signed-words';

/** What a ticket lets its holder fetch although readers may not: one file; or every one, while an administrator is signed in. */
export type Ticket = { readonly opens: 'file'; readonly name: string } | { readonly opens: 'desk'; readonly session: string; readonly administrator: number };

/** The key of the tickets, of a secret that this installation has already. It opens nothing else. */
export function ticketKey(secret: string): Buffer {
  return signingKey(secret, 'creditline: pictures that readers may not see');
}

/** A ticket as it travels, good for so many milliseconds. */
export function signTicket(ticket: Ticket, key: Buffer, now: Instant, lasts: number): string {
  return signWords(JSON.stringify({ ...ticket, until: Date.parse(now) + lasts }), key);
}

/** What a ticket opens; `null` when it was altered, was made with another key, or has expired. */
export function readTicket(token: string, key: Buffer, now: Instant): Ticket | null {
  const words = readSignedWords(token, key);
  if (words === null) return null;
  const { until, ...ticket } = CLAIM.parse(JSON.parse(words));
  return Date.parse(now) < until ? ticket : null;
}

const CLAIM = z.discriminatedUnion('opens', [
  z.object({ opens: z.literal('file'), name: z.string(), until: z.number() }),
  z.object({ opens: z.literal('desk'), session: z.string(), administrator: z.number(), until: z.number() }),
]);
