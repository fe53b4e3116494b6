import { readAddress, type Url } from '../../story/address';
import { isObject } from './json-value';
import { lineAt } from './line-at';

/** A rendition of a picture, and the name that its list gives it: `main`, `thumbnail`. */
export interface NamedRendition {
  readonly name: string;
  readonly rendition: unknown;
}

/**
 * The web address of the largest picture among the renditions of an item, as ninjs, AP and dpa state them (`href` or `url`,
 * `mimetype`, `width`, `height`). Without sizes the name decides. `null` when none is a picture with a web address.
 */
export function largestPicture(renditions: readonly NamedRendition[]): Url | null {
  const pictures = renditions.flatMap(({ name, rendition }) => {
    const address = readAddress(lineAt(rendition, 'href') ?? lineAt(rendition, 'url') ?? '');
    return address !== null && isPicture(rendition) ? [{ address, size: sizeOf(rendition), rank: rankOf(name) }] : [];
  });
  return pictures.toSorted((one, other) => other.size - one.size || one.rank - other.rank)[0]?.address ?? null;
}

/** Renditions as a list (ninjs 2 and 3, dpa) or by their names (ninjs 1, AP). */
export function namedRenditions(stated: unknown): readonly NamedRendition[] {
  if (Array.isArray(stated)) return stated.map((rendition: unknown) => ({ name: lineAt(rendition, 'name') ?? '', rendition }));
  return isObject(stated) ? Object.entries(stated).map(([name, rendition]) => ({ name, rendition })) : [];
}

function isPicture(rendition: unknown): boolean {
  const kind = lineAt(rendition, 'mimetype') ?? lineAt(rendition, 'contenttype') ?? lineAt(rendition, 'contentType') ?? lineAt(rendition, 'type');
  return kind === null || /^(?:image|picture|graphic)/i.test(kind);
}

function sizeOf(rendition: unknown): number {
  const size = Number(lineAt(rendition, 'width') ?? lineAt(rendition, 'size')) * Number(lineAt(rendition, 'height') ?? 1);
  return Number.isFinite(size) && size > 0 ? size : 0;
}

/** Names in use, largest first; a preview or thumbnail last. */
const RANKS = [/^(?:original|main|hires|hidef|supplied|full)/i, /^(?:base|large|high)/i, /^(?!.*(?:preview|thumb|small|view))/i];

function rankOf(name: string): number {
  const rank = RANKS.findIndex((pattern) => pattern.test(name));
  return rank < 0 ? RANKS.length : rank;
}
