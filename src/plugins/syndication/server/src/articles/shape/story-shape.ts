import { CITATION_STYLE_NAMES, CREDIT_STYLE_NAMES, INDEXING_POLICIES } from '../../../../newsroom/story/provider';
import { AGENCY_ROLES, BYLINE_ROLES, CORRECTION_CLASSES, PUB_STATUSES, RELATIONSHIPS } from '../../../../newsroom/story/story';

/**
 * The roles that fields of a content type can play, as `pluginOptions.syndication.role` names them, with the
 * Strapi attribute types that each may have. What a schema does not annotate is simply not there, but for `REQUIRED_ROLES`.
 */
export const STORY_SHAPE = {
  headline: field('string', 'text'),
  slug: field('string', 'uid'),
  summary: field('string', 'text'),
  body: field('blocks'),
  dateline: field('string', 'text'),
  language: field('string', 'enumeration'),
  bylineLine: field('string', 'text'),
  bylines: list({
    name: field('string', 'text'),
    role: oneOf(BYLINE_ROLES),
    byline: record({
      kind: oneOf(['person', 'organisation']),
      name: field('string', 'text'),
      slug: field('string', 'uid'),
    }),
  }),
  pictures: list({
    image: { is: 'media' },
    caption: field('string', 'text'),
    address: field('string', 'text'),
    credit: record({
      creditLine: field('string', 'text'),
      photographer: field('string', 'text'),
      agencies: list({ name: field('string', 'text'), role: oneOf(AGENCY_ROLES) }),
      copyrightNotice: field('string', 'text'),
      licence: field('string', 'text', 'enumeration'),
      acquireLicencePage: field('string', 'text'),
      mayBePassedOn: field('boolean'),
      expiry: field('datetime'),
    }),
    // Given to every picture by rights-columns.ts.
    shownUntil: field('datetime'),
  }),
  citation: record({
    originalTitle: field('string', 'text'),
    author: field('string', 'text'),
    copyrightHolder: field('string', 'text'),
    distributor: field('string', 'text'),
    retrievedFrom: field('string', 'text'),
    address: field('string', 'text'),
    firstPublished: field('string'),
    retrieved: field('date'),
    copyrightYear: field('integer'),
    copyrightNotice: field('string', 'text'),
    usageTerms: field('string', 'text'),
    legalNotice: field('string', 'text'),
    creditLine: field('string', 'text'),
    providerId: field('string', 'text'),
    providerVersion: field('string', 'text'),
    source: record({
      name: field('string', 'text'),
      aliases: field('text'),
      hosts: field('text'),
      copyrightHolder: field('string', 'text'),
      copyrightNotice: field('string', 'text'),
      legalNotice: field('string', 'text'),
      citationStyle: oneOf(CITATION_STYLE_NAMES),
      citationTemplate: field('string', 'text'),
      creditStyle: oneOf(CREDIT_STYLE_NAMES),
      indexingPolicy: oneOf(INDEXING_POLICIES),
      usageTerms: field('text', 'string'),
      terms: field('json'),
    }),
  }),
  relationship: oneOf(RELATIONSHIPS),
  pubStatus: oneOf(PUB_STATUSES),
  embargo: field('datetime'),
  embargoStated: field('string', 'text'),
  expiry: field('datetime'),
  expiryStated: field('string', 'text'),
  correctionNote: field('string', 'text'),
  correctionClass: oneOf(CORRECTION_CLASSES),
  correctionDate: field('date'),
  editorsNote: field('string', 'text'),
  // Given to every story type by rights-columns.ts.
  terms: field('json'),
  overrides: field('json'),
  shownFrom: field('datetime'),
  shownUntil: field('datetime'),
  shownIn: field('text'),
} as const satisfies Shape;

/** A story is told by its headline; and where a kill could not be kept, the next save would bring the story back. */
export const REQUIRED_ROLES = ['headline', 'pubStatus'] as const satisfies readonly (keyof typeof STORY_SHAPE)[];

/** A role is a plain field, a picture's file, a repeatable component, or a relation to one record of another type. */
export type Role = FieldRole | MediaRole | ListRole<Shape> | RecordRole<Shape>;
export interface Shape {
  readonly [role: string]: Role;
}
export interface FieldRole {
  readonly is: 'field';
  readonly types: readonly string[];
  /** The values that we write: an enumeration must take every one. `null`: any. */
  readonly words: readonly string[] | null;
}
export interface MediaRole {
  readonly is: 'media';
}
export interface ListRole<Of extends Shape> {
  readonly is: 'list';
  readonly of: Of;
}
export interface RecordRole<Of extends Shape> {
  readonly is: 'record';
  readonly of: Of;
}

function field(...types: readonly string[]): FieldRole {
  return { is: 'field', types, words: null };
}

function oneOf(words: readonly string[]): FieldRole {
  return { is: 'field', types: ['enumeration', 'string'], words };
}

function list<Of extends Shape>(of: Of): ListRole<Of> {
  return { is: 'list', of };
}

function record<Of extends Shape>(of: Of): RecordRole<Of> {
  return { is: 'record', of };
}
