/** The largest payload that intake takes unless it is configured otherwise, in bytes. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** How to say that a payload is over the limit, and what to do. Sizes in bytes. */
export function sayTooLarge(bytes: number, limit: number): string {
  const megabytes = (size: number) => (size / 1024 / 1024).toFixed(1);
  return `The text is ${megabytes(bytes)} MB; at most ${megabytes(limit)} MB are taken at once. Send one story at a time.`;
}
