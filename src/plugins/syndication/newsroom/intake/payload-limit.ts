import { sayInEnglish, type SentenceOf } from '../story/sentence';

/** The largest payload that intake takes unless it is configured otherwise, in bytes. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** That a payload is over the limit, and what to do; in megabytes. */
export const TOO_LARGE = { 'too-large': 'The text is {size} MB; at most {limit} MB are taken at once. Send one story at a time.' } as const;

/** A payload that is over the limit, as data. Sizes in bytes. */
export function tooLarge(bytes: number, limit: number): SentenceOf<typeof TOO_LARGE> {
  return { code: 'too-large', size: megabytes(bytes), limit: megabytes(limit) };
}

/** The same in English. */
export function sayTooLarge(bytes: number, limit: number): string {
  return sayInEnglish(TOO_LARGE, tooLarge(bytes, limit));
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
