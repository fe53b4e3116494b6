import type { IntakeNote } from '../../../newsroom/intake/reading';

/** Rules are named by their verb; one that drops and wants to be checked stays among those to check. */
export function isLeftOut({ rule, weight }: IntakeNote): boolean {
  return weight === 'info' && rule.startsWith('drop-');
}
