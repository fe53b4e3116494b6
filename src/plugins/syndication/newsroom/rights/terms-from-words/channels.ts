import { WAY_NAME, waysNamed } from './channel-words';
import type { FoundTerm, WordRule } from './word-rule';
import { denies, sentenceBefore, spanOf, wording } from './wording';

/** `NO INTERNET`, `Not for use on social media`, `TV OUT`; `Print only`. */
export const channels: WordRule = {
  name: 'channels',
  find: (text) => [...DENIED.flatMap((pattern) => read(text, pattern, 'deny')), ...ONLY.flatMap((pattern) => read(text, pattern, 'allow'))],
};

function read(text: string, pattern: RegExp, effect: 'allow' | 'deny'): readonly FoundTerm[] {
  return [...text.matchAll(pattern)].flatMap((match): readonly FoundTerm[] => {
    const { start, end } = spanOf(match);
    // “Not for print only” and its like say the opposite, or nothing that we can tell.
    if (effect === 'allow' && denies(sentenceBefore(text, start))) return [];
    return [{ term: { kind: 'channel', effect, ways: waysNamed(match[0]) }, start, end }];
  });
}

const NOT = String.raw`(?:no|not|never|kein\p{L}{0,2}|nicht|pas|aucune?|sin|geen|niet|non)`;
const BETWEEN = String.raw`(?:[ ,/’'-]{1,3}(?:or|and|nor|for|to|be|on|in|by|the|any|used?|usage|publication|published|posted|archiv\p{L}{0,4}|re-?sales?|sales?|licensing|commercial|für|zur|in|im|und|oder|Nutzung|Verwendung|pour|sur|les?|la|d|de|en|para|uso|y|o|ni|voor|gebruik|op|of|het)){0,6}`;
const LIST = String.raw`(?:${WAY_NAME})(?:[ ,/&-]{1,3}(?:(?:or|and|nor|und|oder|et|ou|y|o|en|of)[ ])?(?:${WAY_NAME})){0,5}`;

const DENIED = [
  wording(String.raw`${NOT}${BETWEEN}[ ’'](?:${LIST})(?:(?: |-)(?:use|usage|Nutzung|Verwendung|gebruik))?`),
  // In capitals: “the print sold out” orders nothing.
  new RegExp(String.raw`(?<![\p{L}\d])(?:INTERNET|ONLINE|WEB|MAGS|MAGAZINES|TV|SOCIAL MEDIA|PRINT|MOBILE)(?:(?:,| AND|,? OR|/)\s?(?:INTERNET|ONLINE|WEB|MAGS|MAGAZINES|TV|SOCIAL MEDIA|PRINT|MOBILE)){0,5}\s{1,3}OUT(?![\p{L}\d])`, 'gu'),
];
const ONLY = [
  wording(String.raw`(?:for )?${LIST}(?: use| usage)? only`),
  wording(String.raw`(?:only|solely|exclusively|nur|ausschließlich|uniquement|solo|sólo|alleen|uitsluitend)(?: (?:for|für|zur|in|on|pour|para|voor|use|usage)){0,3} ${LIST}(?: use| usage)?`),
];
