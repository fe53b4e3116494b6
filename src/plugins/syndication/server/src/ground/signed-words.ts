import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** A key for one purpose, of a secret that this installation has already. It opens nothing else. */
export function signingKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
}

/** These words as a token that nobody else can make. Whoever holds it can read them. */
export function signWords(words: string, key: Buffer): string {
  const said = Buffer.from(words).toString('base64url');
  return `${said}.${macOf(said, key)}`;
}

/** The words of a token; `null` when it was altered or made with another key. */
export function readSignedWords(token: string, key: Buffer): string | null {
  const [said = '', mac = '', ...more] = token.split('.');
  return more.length === 0 && isSame(mac, macOf(said, key)) ? Buffer.from(said, 'base64url').toString() : null;
}

function macOf(said: string, key: Buffer): string {
  return createHmac('sha256', key).update(said).digest('base64url');
}

/** The spelling is compared, not what it decodes to: a token has one spelling. */
function isSame(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
