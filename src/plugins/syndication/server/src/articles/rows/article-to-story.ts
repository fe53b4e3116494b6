import type { BodyBlock } from '../../../../newsroom/story/body';
import { readAddress, type Url } from '../../../../newsroom/story/address';
import { readNewsDate, type Instant, type NewsDate } from '../../../../newsroom/story/news-date';
import { withProviderDefaults, type Provider } from '../../../../newsroom/story/provider';
import {
  AGENCY_ROLES,
  BYLINE_ROLES,
  CORRECTION_CLASSES,
  PUB_STATUSES,
  RELATIONSHIPS,
  type Byline,
  type PhotoCredit,
  type Picture,
  type Rights,
  type RightsMoment,
  type Story,
  type Writer,
} from '../../../../newsroom/story/story';
import { asRecord, type ByRole } from '../shape/by-role';
import { readProvider } from '../sources/read-provider';
import { dayOf, list, moment, momentOf, oneOf, stated, text } from './stored-values';
import type { TypeMap } from '../shape/story-map';

/** A story as an article holds it, and whether a syndication citation stands beside it. */
export interface FiledStory extends Story {
  readonly hasCitation: boolean;
  /** Whose story it is, once that is known; its defaults stand in the rights where the story says nothing. */
  readonly provider: Provider | null;
  readonly correctionDate: NewsDate | null;
  readonly pictures: readonly FiledPicture[];
}

/** A picture with the address at which it can be licensed. */
export interface FiledPicture extends Picture {
  /** When our right to show it ends by its credit. */
  readonly rightsEnd: Instant | null;
  /** From this moment on readers see it no more. */
  readonly shownUntil: Instant | null;
  readonly credit: (PhotoCredit & { readonly acquireLicencePage: Url | null }) | null;
}

/**
 * Reads an article as a story. Values that no reader understands count as not stated; a rights date that is not
 * understood counts as unreadable.
 */
export function articleToStory(article: ByRole, map: TypeMap): FiledStory {
  const citation = asRecord(article.citation);
  const provider = readProvider(asRecord(citation.source));
  const firstPublished = stated(citation.firstPublished, readNewsDate);
  return {
    hasCitation: article.citation !== null && article.citation !== undefined,
    identity: text(citation.providerId) === null ? null : { scheme: 'guid', value: String(citation.providerId) },
    version: text(citation.providerVersion),
    versionCreated: null,
    replaces: null,
    pubStatus: map.roles.pubStatus ? (oneOf(PUB_STATUSES, article.pubStatus) ?? 'withheld') : 'usable',
    relationship: oneOf(RELATIONSHIPS, article.relationship),
    headline: text(article.headline),
    slugline: null,
    summary: text(article.summary),
    byline: readByline(article),
    creditLine: text(citation.creditLine),
    dateline: text(article.dateline),
    body: Array.isArray(article.body) ? (article.body as readonly BodyBlock[]) : [],
    language: text(article.language),
    firstPublished,
    provider,
    correctionNote: text(article.correctionNote),
    correctionClass: oneOf(CORRECTION_CLASSES, article.correctionClass),
    correctionDate: stated(dayOf(article.correctionDate), readNewsDate),
    editorsNote: text(article.editorsNote),
    source: {
      author: text(citation.author),
      distributor: text(citation.distributor),
      retrievedFrom: text(citation.retrievedFrom),
      originalTitle: text(citation.originalTitle),
      address: stated(citation.address, readAddress),
      retrieved: stated(dayOf(citation.retrieved), readNewsDate),
    },
    rights: withProviderDefaults(readRights(article, citation), firstPublished, provider),
    pictures: list(article.pictures).map(readPicture),
  };
}

function readRights(article: ByRole, citation: ByRole): Rights {
  return {
    copyrightHolder: text(citation.copyrightHolder),
    copyrightYear: typeof citation.copyrightYear === 'number' ? citation.copyrightYear : null,
    copyrightNotice: text(citation.copyrightNotice),
    usageTerms: text(citation.usageTerms),
    legalNotice: text(citation.legalNotice),
    embargo: embargoIn(article),
    expiry: moment(article.expiry, article.expiryStated),
  };
}

/** The pictures that readers see at a moment, if they see the story. */
export function shownPictures<Kept extends Pick<FiledPicture, 'shownUntil'>>(pictures: readonly Kept[], now: Instant): readonly Kept[] {
  return pictures.filter(({ shownUntil }) => shownUntil === null || shownUntil > now);
}

/** The embargo of an article. */
export function embargoIn(article: ByRole): RightsMoment | null {
  return moment(article.embargo, article.embargoStated);
}

function readByline(article: ByRole): Byline | null {
  const writers = list(article.bylines).flatMap(readWriter);
  const line = text(article.bylineLine);
  return line === null && writers.length === 0 ? null : { line, writers };
}

/** The name as printed wins over the name of the record beside it. */
function readWriter(entry: ByRole): readonly Writer[] {
  const byline = asRecord(entry.byline);
  const name = text(entry.name) ?? text(byline.name);
  if (name === null) return [];
  const kind = byline.kind === 'organisation' ? 'organisation' : 'person';
  return [{ name, kind, role: oneOf(BYLINE_ROLES, entry.role) ?? 'words' }];
}

function readPicture(picture: ByRole): FiledPicture {
  const credit = asRecord(picture.credit);
  return {
    address: stated(picture.address, readAddress),
    caption: text(picture.caption),
    credit: readCredit(credit),
    rightsEnd: momentOf(credit.expiry),
    shownUntil: momentOf(picture.shownUntil),
  };
}

function readCredit(credit: ByRole): FiledPicture['credit'] {
  const line = text(credit.creditLine);
  if (line === null) return null;
  return {
    line,
    photographer: text(credit.photographer),
    agencies: list(credit.agencies).flatMap(({ name, role }) => {
      const agency = text(name);
      return agency === null ? [] : [{ name: agency, role: oneOf(AGENCY_ROLES, role) }];
    }),
    copyrightNotice: text(credit.copyrightNotice),
    licence: text(credit.licence),
    acquireLicencePage: stated(credit.acquireLicencePage, readAddress),
    // SQLite keeps 1 for true.
    mayBePassedOn: credit.mayBePassedOn === true || credit.mayBePassedOn === 1,
  };
}
