import type { WordRule } from './word-rule';
import { denies, findWordings, sentenceBefore, wording } from './wording';

/** `NO ARCHIVES`, `No archiving permitted`, `Kein Archiv`. `Archiving permitted` frees. */
export const archive: WordRule = {
  name: 'archive',
  find: (text) => [
    ...findWordings(text, FORBIDDEN, { kind: 'archive', may: false }),
    ...findWordings(text, ALLOWED, { kind: 'archive', may: true }).filter(({ start }) => !denies(sentenceBefore(text, start))),
  ],
};

const FORBIDDEN = [
  wording(String.raw`(?:no|not for|without) (?:(?:re-?sales?|sales?|licensing|wireless|internet|online|commercial)(?:,| or| and|/){1,2} ?){0,3}archiv(?:es?|ing|al|e use|al use)(?: use| purposes)?(?: permitted| allowed)?|no (?:library|storage)(?: use)?`),
  wording(String.raw`(?:(?:may|must|can|shall) not be|not to be|do not|not be) (?:(?:[\p{L}]{1,14})(?:,| or| and){1,2} ){0,4}(?:archived?|stored)|archiv(?:ing|al|e use) (?:is )?(?:not (?:permitted|allowed)|prohibited|forbidden)|archives? out|not permitting (?:redistribution and )?storage`),
  wording(String.raw`kein(?:e)? (?:Archiv(?:ierung|nutzung)?|Archivierung)|Archivierung (?:ist )?(?:nicht (?:gestattet|erlaubt|zulässig)|untersagt|verboten)|nicht (?:zu )?archivier(?:en|t)`),
  wording(String.raw`(?:pas d['’]|aucune?\s|sans\s|ne pas )archiv(?:age|es|er)|archivage interdit`),
  wording(String.raw`(?:no|sin|prohibido) (?:archivar|archivo|archivado)|archivo prohibido|prohibido su archivo`),
  wording('geen (?:archief|archivering)|niet archiveren|archivering (?:verboten|verboden|niet toegestaan)'),
];
const ALLOWED = [wording('archiving (?:is )?(?:permitted|allowed)|may be archived|Archivierung gestattet')];
