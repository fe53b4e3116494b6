import type { Story } from './story';

/** A story of which nothing is known: what every reader starts from. `republished`, because others made it. */
export const BLANK_STORY: Story = {
  identity: null,
  version: null,
  versionCreated: null,
  replaces: null,
  pubStatus: 'usable',
  relationship: 'republished',
  headline: null,
  slugline: null,
  summary: null,
  byline: null,
  creditLine: null,
  dateline: null,
  body: [],
  language: null,
  firstPublished: null,
  correctionNote: null,
  correctionClass: null,
  editorsNote: null,
  source: { author: null, distributor: null, retrievedFrom: null, originalTitle: null, address: null, retrieved: null },
  rights: { copyrightHolder: null, copyrightYear: null, copyrightNotice: null, usageTerms: null, legalNotice: null, embargo: null, expiry: null },
  pictures: [],
};
