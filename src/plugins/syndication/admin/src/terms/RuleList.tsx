import { Flex } from '@strapi/design-system';
import type { JSX } from 'react';
import { ruleKey } from '../../../newsroom/rights/terms/rule-key';
import type { TermRule, Terms } from '../../../newsroom/rights/terms/term';
import type { DecidedRule } from './decided-rules';
import { RuleRow } from './RuleRow';

interface RuleListProps {
  readonly label: string;
  readonly rules: Terms;
  /** Those that bind. */
  readonly effective: Terms;
  readonly isBusy?: boolean;
  readonly onDecide?: (rule: TermRule, decision: DecidedRule['decision'] | 'undecided') => void;
}

/** Rules, one below the other; to look at only, unless something may be decided. */
export function RuleList({ label, rules, effective, isBusy = false, onDecide }: RuleListProps): JSX.Element {
  const binding = new Set(effective.map(ruleKey));
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-label={label}>
      {rules.map((rule) => (
        <RuleRow key={ruleKey(rule)} rule={rule} binds={binding.has(ruleKey(rule))} isBusy={isBusy} onDecide={onDecide ? (decision) => onDecide(rule, decision) : null} />
      ))}
    </Flex>
  );
}
