import { ruleKey } from '../../../newsroom/rights/terms/rule-key';
import type { TermRule, Terms } from '../../../newsroom/rights/terms/term';

/** One decision, as the door takes it. */
export interface DecidedRule extends Pick<TermRule, 'term' | 'words'> {
  readonly decision: 'confirmed' | 'dismissed';
}

/** Everything that is decided so far. */
export function decidedRules(own: Terms): readonly DecidedRule[] {
  return own.flatMap(({ term, words, standing: { kind } }) => (kind === 'proposed' ? [] : [{ term, words, decision: kind }]));
}

/** What is decided once this rule is confirmed, dismissed, or undecided again. */
export function afterDeciding(own: Terms, rule: Pick<TermRule, 'term' | 'words'>, decision: DecidedRule['decision'] | 'undecided'): readonly DecidedRule[] {
  const { term, words } = rule;
  const others = decidedRules(own).filter((one) => ruleKey(one) !== ruleKey(rule));
  return decision === 'undecided' ? others : [...others, { term, words, decision }];
}
