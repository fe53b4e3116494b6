import { tiffParts } from './tiff-parts';

/** How many bytes of a file are looked at: metadata behind them is not found. */
export const MOST_BYTES = 30 * 1024 * 1024;

/**
 * A small file of the same kind that holds the parts with rights metadata and no picture. JPEG: Exif, XMP and Photoshop segments
 * before the scan. PNG: `eXIf` and XMP chunks. WebP: `EXIF` and `XMP ` chunks. TIFF: see {@link tiffParts}. Of other kinds (HEIC, AVIF) the head.
 * What is compressed is left out, so nothing can swell; what is larger than a desk ever writes as well, so nothing takes long.
 */
export function metadataParts(bytes: Uint8Array): Uint8Array {
  const file = bytes.subarray(0, MOST_BYTES);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (startsWith(file, 0, JPEG)) return joined([JPEG, ...jpegSegments(file, view), SCAN]);
  if (startsWith(file, 0, PNG)) return joined([PNG, ...chunks(file, view, { start: PNG.length, isLittle: false, typeAt: 4, trailer: 4, largest: largestInPng })]);
  if (startsWith(file, 0, RIFF) && startsWith(file, 8, WEBP)) {
    return webp(chunks(file, view, { start: 12, isLittle: true, typeAt: 0, trailer: 0, largest: largestInWebp }));
  }
  return tiffParts(file) ?? file.slice(0, HEAD);
}

const MOST_PARTS = 4;
/** What a JPEG segment holds at most. The library takes its time with EXIF. */
const LARGEST_EXIF = 64 * 1024;
const LARGEST_XMP = 1024 * 1024;
const HEAD = 128 * 1024;

const JPEG = Uint8Array.of(0xff, 0xd8);
/** Start of scan: what follows in a real file is the picture. */
const SCAN = Uint8Array.of(0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0, 0, 0xff, 0xd9);
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const RIFF = ascii('RIFF');
const WEBP = ascii('WEBP');
const EXIF = ascii('Exif\0');
const XMP = ascii('http://ns.adobe.com/xap/1.0/\0');
/** Getty Images writes it so. */
const XMP_MISSPELT = ascii('XMP\0://ns.adobe.com/xap/1.0/\0');
const PHOTOSHOP = ascii('Photoshop 3.0\0');
const [PNG_EXIF, PNG_TEXT, WEBP_EXIF, WEBP_XMP] = [ascii('eXIf'), ascii('iTXt'), ascii('EXIF'), ascii('XMP ')] as const;
/** Keyword, and no compression. */
const PNG_XMP = ascii('XML:com.adobe.xmp\0\0');

/** One block of each kind: a second one is a copy, or a trap. ISO/IEC 10918-1 B.1.1. */
function jpegSegments(file: Uint8Array, view: DataView): readonly Uint8Array[] {
  const found = new Map<Uint8Array, Uint8Array>();
  let at = JPEG.length;
  while (at + 4 <= file.length && file[at] === 0xff) {
    const marker = file[at + 1];
    // Any number of fill bytes may stand before a marker.
    if (marker === 0xff) at += 1;
    else if (marker === 0xda || marker === 0xd9) break;
    else {
      const end = at + 2 + Math.max(2, view.getUint16(at + 2));
      const opening = marker === 0xe1 || marker === 0xed ? [EXIF, XMP, XMP_MISSPELT, PHOTOSHOP].find((words) => startsWith(file, at + 4, words)) : undefined;
      const segment = file.subarray(at, end);
      if (opening === XMP_MISSPELT && !found.has(XMP)) found.set(XMP, joined([segment.subarray(0, 4), XMP, segment.subarray(4 + XMP.length)]));
      else if (opening && !found.has(opening)) found.set(opening, segment);
      at = end;
    }
  }
  return [...found.values()];
}

interface Chunks {
  readonly start: number;
  readonly isLittle: boolean;
  /** Where the type stands in a chunk; the length of its data stands in the four bytes beside it. */
  readonly typeAt: 0 | 4;
  readonly trailer: number;
  /** Whether the chunk at this place is wanted, and how large it may be; 0: it is not. */
  readonly largest: (file: Uint8Array, at: number) => number;
}

function chunks(file: Uint8Array, view: DataView, { start, isLittle, typeAt, trailer, largest }: Chunks): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  let at = start;
  while (at + 8 <= file.length && found.length < MOST_PARTS) {
    const length = view.getUint32(at + 4 - typeAt, isLittle);
    // RIFF fills a chunk up to an even length.
    const end = at + 8 + length + trailer + (isLittle ? length % 2 : 0);
    const most = largest(file, at);
    if (most > 0 && length <= most && end <= file.length) found.push(file.subarray(at, end));
    at = end;
  }
  return found;
}

function largestInPng(file: Uint8Array, at: number): number {
  if (startsWith(file, at + 4, PNG_EXIF)) return LARGEST_EXIF;
  return startsWith(file, at + 4, PNG_TEXT) && startsWith(file, at + 8, PNG_XMP) ? LARGEST_XMP : 0;
}

function largestInWebp(file: Uint8Array, at: number): number {
  if (startsWith(file, at, WEBP_EXIF)) return LARGEST_EXIF;
  return startsWith(file, at, WEBP_XMP) ? LARGEST_XMP : 0;
}

function webp(parts: readonly Uint8Array[]): Uint8Array {
  const body = joined([WEBP, ...parts]);
  const length = new DataView(new ArrayBuffer(4));
  length.setUint32(0, body.length, true);
  return joined([RIFF, new Uint8Array(length.buffer), body]);
}

function startsWith(file: Uint8Array, at: number, words: Uint8Array): boolean {
  return words.every((byte, place) => file[at + place] === byte);
}

function ascii(words: string): Uint8Array {
  return Uint8Array.from(words, (letter) => letter.charCodeAt(0));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
