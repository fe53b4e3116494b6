import type { WordRule } from './word-rule';
import { findWordings, wording } from './wording';

/** `NOINDEX`, `Not to be indexed by search engines`, `Must link canonical to the original`. */
export const indexing: WordRule = {
  name: 'indexing',
  find: (text) => [
    ...findWordings(text, HIDDEN, { kind: 'indexing', policy: 'noindex-all' }),
    ...findWordings(text, CANONICAL, { kind: 'indexing', policy: 'canonical-to-source' }),
  ],
};

const HIDDEN = [
  wording(String.raw`no-?index|no search engines?|(?:not (?:to )?be|do not) index(?:ed)?(?: by search engines)?|nicht (?:für|von) Suchmaschinen(?: indexiert)?|keine Indexierung|niet indexeren|ne pas indexer|no indexar`),
];
const CANONICAL = [wording('(?:must |please )?(?:use |set |carry |include |link )?(?:a |the )?(?:rel=)?canonical (?:link|tag|url|to)(?: (?:is )?required)?(?: to (?:the )?(?:original|source)(?: (?:story|article|page))?)?')];
