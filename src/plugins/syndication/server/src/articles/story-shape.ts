/**
 * The roles that fields of a content type can play, as `pluginOptions.syndication.role` names them, with the
 * Strapi attribute types that each may have. What a schema does not annotate is simply not there, but for `headline`.
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
    role: field('enumeration', 'string'),
    byline: record({
      kind: field('enumeration', 'string'),
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
      agencies: list({ name: field('string', 'text'), role: field('enumeration', 'string') }),
      copyrightNotice: field('string', 'text'),
      licence: field('string', 'text', 'enumeration'),
      acquireLicencePage: field('string', 'text'),
      mayBePassedOn: field('boolean'),
    }),
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
      citationStyle: field('enumeration', 'string'),
      citationTemplate: field('string', 'text'),
      creditStyle: field('enumeration', 'string'),
      indexingPolicy: field('enumeration', 'string'),
    }),
  }),
  relationship: field('enumeration', 'string'),
  pubStatus: field('enumeration', 'string'),
  embargo: field('datetime'),
  embargoStated: field('string', 'text'),
  expiry: field('datetime'),
  expiryStated: field('string', 'text'),
  correctionNote: field('string', 'text'),
  correctionClass: field('enumeration', 'string'),
  correctionDate: field('date'),
  editorsNote: field('string', 'text'),
} as const satisfies Shape;

/** A role is a plain field, a picture's file, a repeatable component, or a relation to one record of another type. */
export type Role = FieldRole | MediaRole | ListRole<Shape> | RecordRole<Shape>;
export interface Shape {
  readonly [role: string]: Role;
}
export interface FieldRole {
  readonly is: 'field';
  readonly types: readonly string[];
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
  return { is: 'field', types };
}

function list<Of extends Shape>(of: Of): ListRole<Of> {
  return { is: 'list', of };
}

function record<Of extends Shape>(of: Of): RecordRole<Of> {
  return { is: 'record', of };
}
