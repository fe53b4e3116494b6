/**
 * Fingerprints of a text: hashes of every run of five words, thinned to about every eighth by the hash itself, so that two
 * texts keep the same runs. Broder, On the resemblance and containment of documents (1997), “0 mod m” sampling.
 * Unsigned 32-bit numbers, each once. A text of fewer than twelve words has none: it could be anybody's.
 */
export function fingerprintsOf(text: string): readonly number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return [];
  const hashes = new Set<number>();
  for (let place = 0; place + RUN <= words.length; place += 1) {
    const hash = fnv1a(words.slice(place, place + RUN).join(' '));
    if (hash % SAMPLE === 0) hashes.add(hash);
  }
  return [...hashes];
}

/** How much of the smaller text stands in the other: from 0 to 1. A shortened copy is contained, even if it resembles little. */
export function containment(one: readonly number[], other: readonly number[]): number {
  const known = new Set(other);
  const shared = one.filter((hash) => known.has(hash)).length;
  const smaller = Math.min(one.length, other.length);
  return smaller === 0 ? 0 : shared / smaller;
}

/** Two newsrooms on one event share quotes, about a hundredth; an edited copy shares most. */
export const ALIKE = 0.5;

const RUN = 5;
const SAMPLE = 8;
const FEWEST_WORDS = 12;

/** http://www.isthe.com/chongo/tech/comp/fnv/ over UTF-16 units. */
function fnv1a(words: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
