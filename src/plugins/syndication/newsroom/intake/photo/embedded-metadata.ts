import { load } from 'exifreader';
import { metadataParts } from './metadata-parts';

/** The metadata blocks of a picture file, not yet understood. */
export interface EmbeddedMetadata {
  /** XMP packets: XML. */
  readonly xmp: readonly string[];
  /** By dataset (`2:80`), in the order in which they stand. */
  readonly iim: ReadonlyMap<string, readonly string[]>;
  /** By the number of the tag. */
  readonly exif: ReadonlyMap<number, readonly string[]>;
}

/**
 * Finds XMP, IIM and EXIF in a picture file, whatever its container. Nothing compressed is opened; XML is only found here, and never parsed.
 * @throws Error for what is no picture, or a broken one.
 */
export function embeddedMetadata(bytes: Uint8Array): EmbeddedMetadata {
  const parts = metadataParts(bytes);
  const ends = countOf(parts, PACKET_END);
  const xmp: string[] = [];
  const found = load(Uint8Array.from(parts).buffer, {
    expanded: true,
    // The library trims a packet in a time that grows with the square of its endings: a picture with many is a trap.
    includeTags: { exif: [...EXIF_TAGS], iptc: true, ...(ends > MOST_PACKETS ? {} : { xmp: true }) },
    domParser: { parseFromString: (packet) => kept(xmp, packet) },
  });
  return {
    xmp,
    iim: new Map(entries(found.iptc).flatMap(({ id, words }) => (id > 0xff ? [[`${id >> 8}:${id & 0xff}`, words] as const] : []))),
    exif: new Map(entries(found.exif).map(({ id, words }) => [id, words])),
  };
}

/** ImageDescription, Artist, Copyright, DateTimeOriginal. Exif 3.0, table 4 and 7. */
const EXIF_TAGS = [0x010e, 0x013b, 0x8298, 0x9003];

const PACKET_END = '<?xpacket end=';
const MOST_PACKETS = 8;
/** Keeps the packet for our own reader, and gives the library an empty document to be content with. */
function kept(packets: string[], packet: string): object {
  packets.push(packet);
  return { getElementsByTagName: () => [], childNodes: [{ tagName: 'rdf:RDF', childNodes: [] }] };
}

interface Entry {
  readonly id: number;
  readonly words: readonly string[];
}

/** A tag, or a list of tags, each with its number and its words. What is neither is left out. */
function entries(group: object | undefined): readonly Entry[] {
  return Object.values(group ?? {}).flatMap((tag: unknown): readonly Entry[] => {
    const tags: readonly unknown[] = Array.isArray(tag) ? tag : [tag];
    const read = tags.flatMap(readTag);
    const [first] = read;
    return first ? [{ id: first.id, words: read.map(({ words }) => words) }] : [];
  });
}

function readTag(tag: unknown): readonly { readonly id: number; readonly words: string }[] {
  if (typeof tag !== 'object' || tag === null || !('id' in tag) || !('description' in tag)) return [];
  const { id } = tag;
  // EXIF words end in zero bytes, which the library takes for further words.
  const values: readonly unknown[] = 'value' in tag && Array.isArray(tag.value) ? tag.value : [];
  const [first] = values;
  const words = typeof first === 'string' ? first : tag.description;
  return typeof id === 'number' && typeof words === 'string' ? [{ id, words }] : [];
}

function countOf(bytes: Uint8Array, words: string): number {
  const text = new TextDecoder('latin1').decode(bytes);
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && count <= MOST_PACKETS; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}
