import type { BodyBlock } from '../../../newsroom/story/body';
import { readAddress, type Url } from '../../../newsroom/story/address';
import { readInstant, readNewsDate, type NewsDate } from '../../../newsroom/story/news-date';
import {
  CITATION_STYLE_NAMES,
  CREDIT_STYLE_NAMES,
  INDEXING_POLICIES,
  withProviderDefaults,
  type Provider,
} from '../../../newsroom/story/provider';
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
} from '../../../newsroom/story/story';
import { asRecord, type ByRole } from './by-role';
import type { TypeMap } from './story-map';

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
    embargo: moment(article.embargo, article.embargoStated),
    expiry: moment(article.expiry, article.expiryStated),
  };
}


/** A provider's record; `null` without a name. Aliases and hosts stand one a line. */
export function readProvider(source: ByRole): Provider | null {
  const name = text(source.name);
  if (name === null) return null;
  return {
    name,
    aliases: lines(source.aliases),
    hosts: lines(source.hosts),
    copyrightHolder: text(source.copyrightHolder),
    copyrightNotice: text(source.copyrightNotice),
    legalNotice: text(source.legalNotice),
    citationStyle: oneOf(CITATION_STYLE_NAMES, source.citationStyle),
    citationTemplate: text(source.citationTemplate),
    creditStyle: oneOf(CREDIT_STYLE_NAMES, source.creditStyle),
    indexingPolicy: oneOf(INDEXING_POLICIES, source.indexingPolicy),
  };
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
  return { address: stated(picture.address, readAddress), caption: text(picture.caption), credit: readCredit(asRecord(picture.credit)) };
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

function moment(at: unknown, as: unknown): RightsMoment | null {
  const words = text(as);
  const when = text(at instanceof Date || typeof at === 'number' ? new Date(at).toISOString() : at);
  const instant = when === null ? null : readInstant(when);
  if (instant !== null) return { kind: 'at', instant };
  const unread = words ?? when;
  return unread === null ? null : { kind: 'unreadable', stated: unread };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function lines(value: unknown): readonly string[] {
  return (text(value) ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

/** A database may answer a day as a moment at midnight of its own. */
function dayOf(value: unknown): unknown {
  return value instanceof Date ? `${value.getFullYear()}-${String(value.getMonth() + 1).padStart(2, '0')}-${String(value.getDate()).padStart(2, '0')}` : value;
}

function stated<Value>(value: unknown, read: (words: string) => Value | null): Value | null {
  const words = text(value);
  return words === null ? null : read(words);
}

function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word | null {
  return words.find((word) => word === value) ?? null;
}

function list(value: unknown): readonly ByRole[] {
  return Array.isArray(value) ? value.map(asRecord) : [];
}
