import { state } from '../state';
import type { Stated } from './stated';

/** Withholds a story, and says why: what is sent for the desk alone, or what nobody can be sure may run. An editor decides. */
export function withhold(reason: string, rule: string, quote: string): Stated {
  return { statements: [state('pubStatus', 'withheld', rule, quote)], notes: [{ rule, weight: 'check', reason, quote }] };
}
