import type { CorrectionClass } from '../../story/story';

/** What the head of a headline or slug says about this version. */
export interface VersionSign {
  /** As printed, with its joint: `CORRECTED-`. */
  readonly sign: string;
  readonly kind: CorrectionClass | 'update' | 'kill';
}

/**
 * Reads the sign that agencies put before the headline of a new version: `CORRECTED-`, `REFILE-`, `UPDATE 1-`,
 * `WITHDRAWN:`, `CORRECTION:`, `KILL-`, `Eds: …` aside. `null` when the headline opens with a word of its own:
 * `Correction officer saves boat` corrects nothing.
 */
export function readVersionSign(headline: string): VersionSign | null {
  const sign = SIGN.exec(headline);
  const word = sign?.[1]?.toLowerCase() ?? '';
  const kind = KINDS.find(([opening]) => word.startsWith(opening))?.[1];
  return sign && kind ? { sign: sign[0], kind } : null;
}

const SIGN = /^\W{0,3}((?:CORRECTED|CORRECTION|CORR|CORRECTS|REFILE|REFILED|CLARIFICATION|CLARIFIED|CLARIFIES|WITHDRAWAL|WITHDRAWN|WITHDRAWS|UPDATE\s?\d{0,2}|UPDATED|KILL|KILLED|Corrected|Correction|Corrects|Refile|Clarification|Clarified|Withdrawal|Withdrawn|Update\s?\d{0,2}|Kill|Berichtigung|Korrektur|Rectificatif|Corrección|Rettelse))(?:\s?[-–—:/]\s*|\s\((?=official correction))/;

const KINDS: readonly (readonly [string, VersionSign['kind']])[] = [
  ['corr', 'correction'],
  ['berichtigung', 'correction'],
  ['korrektur', 'correction'],
  ['rectificatif', 'correction'],
  ['rettelse', 'correction'],
  ['refile', 'refile'],
  ['clarif', 'clarification'],
  ['withdr', 'withdrawal'],
  ['update', 'update'],
  ['kill', 'kill'],
];
