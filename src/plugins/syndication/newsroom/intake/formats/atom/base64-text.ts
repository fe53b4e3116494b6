/**
 * Reads text that travels as base64, as Atom has it for media types of its own (RFC 4287 §4.1.3.3). `null` when it is no base64 or
 * holds a file that is no text in UTF-8.
 */
export function readBase64Text(stated: string): string | null {
  const signs = stated.replace(/\s+/g, '').replace(/={1,2}$/, '');
  if (signs === '' || /[^A-Za-z0-9+/]/.test(signs)) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(signs));
    return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES: ReadonlyMap<string, number> = new Map(Array.from(ALPHABET, (sign, value) => [sign, value] as const));

/** Every sign carries six bits. */
function bytesOf(signs: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((signs.length * 6) / 8));
  let bits = 0;
  let place = 0;
  for (let index = 0; index < signs.length; index += 1) {
    bits = ((bits << 6) | (VALUES.get(signs.charAt(index)) ?? 0)) & 0x3fff;
    const free = ((index + 1) * 6) % 8;
    if (index % 4 === 0) continue;
    bytes[place] = (bits >> free) & 0xff;
    place += 1;
  }
  return bytes;
}
