import type { PhotoField } from './photo-reading';
import type { XmpPrefix } from './xmp-properties';

/** Where a field stands in each block. */
export interface PhotoTags {
  readonly xmp: readonly (readonly [XmpPrefix, string])[];
  /** The dataset, and the longest value in bytes that it takes: programs cut what is longer. `null`: IIM has no such field. */
  readonly iim: { readonly dataset: string; readonly longest: number } | null;
  readonly exif: { readonly name: string; readonly tag: number } | null;
}

/**
 * IPTC Photo Metadata Standard 2025.1 (Core 1.5, Extension 1.9); lengths after IPTC-NAA IIM 4.2, chapter 6. `cc:license` is how Creative Commons
 * asks for a licence's address; `dc:Rights` is how Getty Images spells it.
 */
export const PHOTO_TAGS: Readonly<Record<PhotoField, PhotoTags>> = {
  creator: { xmp: [['dc', 'creator']], iim: { dataset: '2:80', longest: 32 }, exif: { name: 'Artist', tag: 0x013b } },
  creditLine: { xmp: [['photoshop', 'Credit']], iim: { dataset: '2:110', longest: 32 }, exif: null },
  copyrightNotice: { xmp: [['dc', 'rights'], ['dc', 'Rights']], iim: { dataset: '2:116', longest: 128 }, exif: { name: 'Copyright', tag: 0x8298 } },
  caption: { xmp: [['dc', 'description']], iim: { dataset: '2:120', longest: 2000 }, exif: { name: 'ImageDescription', tag: 0x010e } },
  headline: { xmp: [['photoshop', 'Headline']], iim: { dataset: '2:105', longest: 256 }, exif: null },
  source: { xmp: [['photoshop', 'Source']], iim: { dataset: '2:115', longest: 32 }, exif: null },
  instructions: { xmp: [['photoshop', 'Instructions']], iim: { dataset: '2:40', longest: 256 }, exif: null },
  usageTerms: { xmp: [['xmpRights', 'UsageTerms']], iim: null, exif: null },
  webStatement: { xmp: [['xmpRights', 'WebStatement'], ['cc', 'license']], iim: null, exif: null },
  licensorUrl: { xmp: [['plus', 'LicensorURL']], iim: null, exif: null },
  dataMining: { xmp: [['plus', 'DataMining']], iim: null, exif: null },
  digitalSourceType: { xmp: [['Iptc4xmpExt', 'DigitalSourceType']], iim: null, exif: null },
  dateCreated: { xmp: [['photoshop', 'DateCreated']], iim: { dataset: '2:55', longest: 10 }, exif: { name: 'DateTimeOriginal', tag: 0x9003 } },
};
