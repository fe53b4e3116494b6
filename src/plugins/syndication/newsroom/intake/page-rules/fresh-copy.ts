import type { Copy } from './page-rule';

/** A page before any rule has read it. */
export function freshCopy(paragraphs: readonly string[]): Copy {
  return {
    paragraphs,
    found: {
      headline: null,
      summary: null,
      byline: null,
      firstPublished: null,
      source: { author: null, distributor: null, retrievedFrom: null, originalTitle: null, address: null, retrieved: null },
      rights: {
        copyrightHolder: null,
        copyrightYear: null,
        copyrightNotice: null,
        usageTerms: null,
        legalNotice: null,
        embargo: null,
        expiry: null,
      },
      pictures: [],
    },
    provenance: [],
    notes: [],
  };
}
