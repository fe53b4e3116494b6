import { statedDateAt } from './stated-date-at';
import type { WordRule } from './word-rule';
import { sentenceAfter, spanOf, wording } from './wording';

/** `Embargoed until …`, `Not for publication before …`, `Sperrfrist: …`; `NOT FOR PUBLICATION` alone holds until it is lifted. */
export const embargo: WordRule = {
  name: 'embargo',
  find: (text, moments) =>
    [...text.matchAll(ORDER)].flatMap((match) => {
      const { start, end } = spanOf(match);
      if (LIFTED.test(text.slice(Math.max(0, start - 12), end + 40))) return [];
      const date = statedDateAt(text, end) ?? sentenceAfter(text, end);
      const stop = end + date.trimEnd().length;
      const words = date.replace(/^[\s:–—-]+/, '').trim();
      return [{ term: { kind: 'embargo', until: words === '' ? { kind: 'unreadable', stated: match[0] } : moments.embargo(words) }, start, end: stop }];
    }),
};

const ORDER = wording(
  String.raw`(?:strictly )?(?:embargoed|under embargo)(?: (?:until|till|to|for))?|embargo(?: (?:until|till|to|ends|expires|date|time|jusqu['’]au|hasta(?: el)?|fino al|tot))?(?= ?[:\d]| ?[.*]{0,3}$)|embargo (?:until|till|to|ends|expires|jusqu['’]au|hasta(?: el)?|tot)|(?:not|nothing) (?:for|to be) (?:public )?(?:publication|release|broadcast|use|published|released|used)(?: or (?:publication|release|broadcast|use))? (?:before|until|till|prior to)|not for publication(?! (?:or broadcast )?(?:in|outside|after|beyond))|hold for release|sperrfrist(?: bis)?|nicht vor(?: dem)?(?= ?\d)|sous embargo(?: jusqu['’]au)?|bajo embargo(?: hasta(?: el)?)?|sotto embargo|onder embargo(?: tot)?`,
);
const LIFTED = /\bno embargo\b|\bembargo(?:ed)? (?:is |has been |now |was )?(?:lifted|over|expired|removed|broken)\b|\bsperrfrist (?:ist )?(?:abgelaufen|aufgehoben)\b/i;
