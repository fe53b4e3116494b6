/**
 * A TIFF of nothing but its rights metadata: ImageDescription, Artist, Copyright, XMP and IIM of the first directory, each once. `null`: this is no
 * TIFF. TIFF 6.0, section 2.
 */
export function tiffParts(file: Uint8Array): Uint8Array | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const order = file.length < 8 ? 0 : view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return null;
  const isLittle = order === 0x4949;
  return view.getUint16(2, isLittle) === 42 ? written(order, wantedEntries(view, isLittle)) : null;
}

interface Entry {
  readonly tag: number;
  readonly data: Uint8Array;
}

const [ASCII, UNDEFINED] = [2, 7];
const TEXTS: ReadonlySet<number> = new Set([0x010e, 0x013b, 0x8298]);
/** XMP and IIM: bytes, or IIM as long numbers. */
const BLOCKS: ReadonlySet<number> = new Set([0x02bc, 0x83bb]);
const LONGEST_TEXT = 16 * 1024;
const LARGEST_BLOCK = 128 * 1024;

function wantedEntries(view: DataView, isLittle: boolean): readonly Entry[] {
  const found = new Map<number, Entry>();
  const start = view.getUint32(4, isLittle);
  const count = start + 2 <= view.byteLength ? view.getUint16(start, isLittle) : 0;
  for (let at = start + 2; at + 12 <= Math.min(view.byteLength, start + 2 + count * 12); at += 12) {
    const tag = view.getUint16(at, isLittle);
    const width = view.getUint16(at + 2, isLittle) === 4 ? 4 : 1;
    const length = view.getUint32(at + 4, isLittle) * width;
    const from = length <= 4 ? at + 8 : view.getUint32(at + 8, isLittle);
    const isFit = (TEXTS.has(tag) && length <= LONGEST_TEXT) || (BLOCKS.has(tag) && length <= LARGEST_BLOCK);
    if (isFit && !found.has(tag) && from + length <= view.byteLength) found.set(tag, { tag, data: new Uint8Array(view.buffer, view.byteOffset + from, length) });
  }
  return [...found.values()];
}

/** In the order of bytes of the original, in which IIM may be numbers. */
function written(order: number, entries: readonly Entry[]): Uint8Array {
  const isLittle = order === 0x4949;
  const start = 8 + 2 + entries.length * 12 + 4;
  const whole = new Uint8Array(entries.reduce((length, { data }) => length + Math.max(4, data.length), start));
  const view = new DataView(whole.buffer);
  view.setUint16(0, order);
  view.setUint16(2, 42, isLittle);
  view.setUint32(4, 8, isLittle);
  view.setUint16(8, entries.length, isLittle);
  let to = start;
  for (const [place, { tag, data }] of entries.entries()) {
    const at = 10 + place * 12;
    view.setUint16(at, tag, isLittle);
    view.setUint16(at + 2, TEXTS.has(tag) ? ASCII : UNDEFINED, isLittle);
    view.setUint32(at + 4, data.length, isLittle);
    if (data.length <= 4) whole.set(data, at + 8);
    else view.setUint32(at + 8, to, isLittle);
    whole.set(data, to);
    to += Math.max(4, data.length);
  }
  return whole;
}
