import type { CorrectionClass } from '../../story/story';

/** What a paragraph between brackets at the top of a new version repairs. */
export interface StatedCorrection {
  readonly kind: CorrectionClass;
  /** Without its brackets. */
  readonly note: string;
}

/**
 * Reads a paragraph that stands whole between brackets and says what this version repairs: `(Corrects name of ferry in paragraph 2)`,
 * `(In March 3 story, corrects …)`, `(Refiles to fix typo)`, `(Berichtigung: …)`. An update (`(Adds quotes)`) repairs nothing: `null`.
 */
export function readCorrectionParagraph(paragraph: string): StatedCorrection | null {
  const words = /^\(([^()]{8,800}(?:\([^()]{1,100}\)[^()]{0,300}){0,3})\)\.?$/.exec(paragraph.replace(/\s+/g, ' ').trim())?.[1];
  const kind = words === undefined ? undefined : KINDS.find(([opening]) => opening.test(words))?.[1];
  return words === undefined || kind === undefined ? null : { kind, note: words.trim() };
}

const STORY = String.raw`^(?:(?:in|this) [^,]{1,80}(?:story|item|article|report|version|dispatch)[^,]{0,60},? )?(?:\w+ )?`;
const KINDS: readonly (readonly [RegExp, CorrectionClass])[] = [
  [new RegExp(String.raw`${STORY}(?:corrects|corrected|corrections?|correcting)\b`, 'i'), 'correction'],
  [new RegExp(String.raw`${STORY}(?:refiles|refiled|refiling)\b`, 'i'), 'refile'],
  [new RegExp(String.raw`${STORY}(?:clarifies|clarified|clarifying|clarification)\b`, 'i'), 'clarification'],
  [new RegExp(String.raw`${STORY}(?:withdraws|withdrawn|withdrawing)\b`, 'i'), 'withdrawal'],
  [/^(?:berichtigung|berichtigt|korrektur|korrigiert|rectificatif|rectifie|corrige|corrección|rettelse|rectificatie)\b/i, 'correction'],
];
