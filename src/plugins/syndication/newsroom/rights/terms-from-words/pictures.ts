import type { WordRule } from './word-rule';
import { findWordings, wording } from './wording';

/** `Pictures not included`, `Text only`: none. `Photos are licensed separately`: each for itself. */
export const pictures: WordRule = {
  name: 'pictures',
  find: (text) => [
    ...findWordings(text, SEPARATELY, { kind: 'pictures', licensed: 'separately' }),
    ...findWordings(text, NONE, { kind: 'pictures', licensed: 'no' }),
  ],
};

const PICTURES = String.raw`(?:pictures?|photos?|photographs?|images?|graphics|illustrations|Bilder|Fotos|Bildmaterial|photos|imágenes|fotos|foto['’]s|beelden)`;
const SEPARATELY = [
  wording(String.raw`${PICTURES}(?: (?:are|is|must be|have to be))? (?:licen[cs]ed|sold|available|cleared) separately|${PICTURES}(?: (?:sind|werden|sont|son|zijn|worden))? (?:gesondert|separat|apart|séparément|por separado)(?: (?:zu lizenzieren|lizenziert|gelicentieerd))?`),
  wording(String.raw`separate (?:licen[cs]e|permission|agreement|fee)s? (?:is |are )?(?:needed |required |necessary )?(?:for|to use) (?:the |any |our )?${PICTURES}|${PICTURES}(?: require| requires| need) (?:a )?separate (?:licen[cs]e|permission)`),
];
const NONE = [
  wording(String.raw`${PICTURES}(?: (?:are|is|may|must|sind|werden|zijn|sont|no))?(?: be)?(?: not| nicht| niet| pas| non) (?:be )?(?:included|licen[cs]ed|covered|part of|republished|reused|used|for republication|enthalten|mitlizenziert|inbegriffen|inclus|incluid[ao]s|inbegrepen)`),
  wording(String.raw`(?:no|without|excluding|ohne|sans|sin|zonder|geen) ${PICTURES}|text only|nur Text|texte seul(?:ement)?|s[oó]lo texto|alleen tekst`),
];
