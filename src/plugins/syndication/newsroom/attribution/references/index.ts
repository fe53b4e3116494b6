import type { CitedWork } from '../citation-styles/cited-work';
import { writeBibtex } from './bibtex';
import { writeCslJson } from './csl-json';
import { writeRis } from './ris';

/** One file form for reference managers. */
export interface ReferenceFormat {
  readonly mediaType: string;
  /** Of a file's name, without the dot. */
  readonly extension: string;
  readonly write: (work: CitedWork) => string;
}

/** To add a form: a file, its test, a line here. */
export const REFERENCE_FORMATS = {
  'csl-json': { mediaType: 'application/vnd.citationstyles.csl+json', extension: 'json', write: writeCslJson },
  bibtex: { mediaType: 'application/x-bibtex', extension: 'bib', write: writeBibtex },
  ris: { mediaType: 'application/x-research-info-systems', extension: 'ris', write: writeRis },
} as const satisfies Readonly<Record<string, ReferenceFormat>>;
