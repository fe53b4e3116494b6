import type { PhotoCredit } from '../../story/story';
import type { NoteSentence } from '../note-sentences';
import { readCreditLine } from '../wording/credit-line';
import { readCopyrightNotice } from '../wording/copyright-notice';
import type { FeedChildren } from './feed-children';
import { attribute, type MarkupElement } from '../markup/markup';
import { plainTextOf } from '../markup/plain-text';

/** A picture's credit as Media RSS states it, and why its parties are not certain. */
export interface MediaCredit {
  readonly credit: PhotoCredit | null;
  readonly doubt: NoteSentence | null;
}

/**
 * Reads `media:credit`, `media:copyright` and `media:license` at the innermost level that states each. Photographers come
 * before agencies, whatever the order of the elements. Without a credit the picture's own notice is its credit.
 */
export function readMediaCredit(levels: readonly FeedChildren[]): MediaCredit {
  const notice = plainTextOf(innermost(levels, 'copyright')[0] ?? null);
  const licence = innermost(levels, 'license')[0] ?? null;
  const credits = innermost(levels, 'credit').filter((credit) => PICTURE_ROLES.has(roleOf(credit)));
  const names = [...credits.filter(isMaker), ...credits.filter((credit) => !isMaker(credit))].map(plainTextOf).filter((name) => name !== null);
  const line = names.length > 0 ? [...new Set(names)].join('/') : notice;
  if (line === null) return { credit: null, doubt: null };
  const { credit, doubt } = readCreditLine(names.length > 0 ? line : (readCopyrightNotice(line)?.holder ?? line));
  return { credit: { ...credit, line, copyrightNotice: notice ?? credit.copyrightNotice, licence: attribute(licence, 'href') ?? plainTextOf(licence) ?? credit.licence }, doubt };
}

/** What the first level that says anything under this name says: what is nearer to the picture wins. */
export function innermost(levels: readonly FeedChildren[], name: string): readonly MarkupElement[] {
  return levels.map((level) => level(name)).find((elements) => elements.some((element) => plainTextOf(element) !== null || attribute(element, 'href') !== null)) ?? [];
}

const roleOf = (credit: MarkupElement): string => attribute(credit, 'role')?.toLowerCase() ?? '';
const isMaker = (credit: MarkupElement): boolean => MAKERS.has(roleOf(credit));

const MAKERS: ReadonlySet<string> = new Set(['photographer', 'photography', 'artist', 'author', 'creator', 'illustrator']);
/** Roles of the EBU scheme and in use that name a picture's maker or its agency; an actor or a director is neither. */
const PICTURE_ROLES: ReadonlySet<string> = new Set([...MAKERS, '', 'source', 'agency', 'provider', 'publisher', 'distributor', 'distribution company', 'copyright holder', 'owner', 'credit', 'library']);
