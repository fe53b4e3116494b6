import { intakeNote } from './intake-note';
import type { NoteSentence } from './note-sentences';
import type { IntakeNote } from './reading';
import { withWindowsSigns } from './windows-signs';

/** A payload's bytes as text, and how they were read. */
export interface DecodedPayload {
  readonly text: string;
  /** As the WHATWG Encoding standard names it: `utf-8`, `windows-1252`. */
  readonly encoding: string;
  readonly notes: readonly IntakeNote[];
}

/**
 * Decodes the bytes of a file or an answer. A byte order mark decides; else bytes that are valid UTF-8 are UTF-8, whatever
 * they declare (real wires declare ISO-8859-1 and send UTF-8); else the charset of the HTTP answer; else the document's own
 * declaration; else windows-1252, in which every byte means something. Never throws.
 * @param charset of the HTTP answer, where there was one.
 */
export function decodePayload(bytes: Uint8Array, charset: string | null = null): DecodedPayload {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return decoded(bytes, marked, []);
  const stated = decoderName(charset) ?? declaredIn(bytes);
  const isSevenBit = stated !== null && SEVEN_BIT.test(stated);
  if (!isSevenBit && isUtf8(bytes)) return decoded(bytes, 'utf-8', stated === null || stated === 'utf-8' || isAscii(bytes) ? [] : [odd({ code: 'encoding-misdeclared', encoding: stated })]);
  if (stated !== null && stated !== 'utf-8') return decoded(bytes, stated, []);
  return decoded(bytes, 'windows-1252', [odd({ code: stated === null ? 'encoding-unnamed' : 'encoding-not-utf-8' })]);
}

const RULE = 'decode-payload';
const odd = (sentence: NoteSentence): IntakeNote => intakeNote(RULE, 'check', sentence);

/** Encodings all of whose bytes are ASCII, so that every text in them is valid UTF-8 too. */
const SEVEN_BIT = /^iso-2022-jp$|^hz-gb-2312$|^utf-16/;

function decoded(bytes: Uint8Array, encoding: string, notes: readonly IntakeNote[]): DecodedPayload {
  const text = new TextDecoder(encoding).decode(bytes);
  // Node's decoder of windows-1252 is that of Latin-1.
  return { text: encoding === 'windows-1252' ? withWindowsSigns(text) : text, encoding, notes };
}

function byteOrderMark([first, second, third, fourth]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Markup in UTF-16 without a mark: `<` and a NUL, in either order.
  if (first === 0x3c && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  return first === 0 && second === 0x3c && third === 0 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** `<?xml … encoding="…"?>`, `<meta charset="…">`, `<meta http-equiv content="…; charset=…">` in the first kilobyte. */
function declaredIn(bytes: Uint8Array): string | null {
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const found = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(opening) ?? /<meta[^>]{1,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(opening);
  const name = decoderName(found?.[1] ?? null);
  // A document whose declaration could be read byte by byte is not in UTF-16, whatever it says.
  return name?.startsWith('utf-16') ? null : name;
}

/** The standard's name of an encoding; `null` for one that nobody knows. */
function decoderName(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}
