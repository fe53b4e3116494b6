import { Button, Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { TermRule } from '../../../newsroom/rights/terms/term';
import { sayActor } from '../ledger/say-actor';
import { useSay } from '../translations/say';
import { useSayMoment } from '../translations/say-moment';
import type { DecidedRule } from './decided-rules';
import { StandingBadge } from './StandingBadge';
import { useSayTerm } from './use-say-term';

interface RuleRowProps {
  readonly rule: TermRule;
  readonly binds: boolean;
  readonly isBusy: boolean;
  /** `null`: it is only looked at here. */
  readonly onDecide: ((decision: DecidedRule['decision'] | 'undecided') => void) | null;
}

/** One rule: what it says, the words it came from, how it stands, and what can be decided about it. */
export function RuleRow({ rule, binds, isBusy, onDecide }: RuleRowProps): JSX.Element {
  const say = useSay();
  const sayMoment = useSayMoment();
  const { term, words, standing } = rule;
  const said = useSayTerm()(term);
  const decisions = standing.kind === 'proposed' ? (['confirmed', 'dismissed'] as const) : (['undecided'] as const);
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={2} padding={3} background="neutral0" borderColor="neutral200" hasRadius data-rule={term.kind} data-standing={standing.kind}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
        <Typography fontWeight="bold" textColor={standing.kind === 'dismissed' ? 'neutral600' : 'neutral800'} style={ANYWHERE}>
          {said}
        </Typography>
        <StandingBadge standing={standing} binds={binds} />
      </Flex>
      <Typography variant="pi" textColor="neutral600" style={ANYWHERE}>
        {words === null ? say('terms.words.entered') : say('terms.words.from', { words })}
      </Typography>
      {standing.kind === 'proposed' ? null : (
        <Typography variant="pi" textColor="neutral600">
          {say(`terms.by.${standing.kind}`, { who: sayActor(standing.by, say), when: sayMoment(standing.at) })}
        </Typography>
      )}
      {onDecide === null ? null : (
        <Flex gap={2}>
          {decisions.map((decision) => {
            const label = decision === 'undecided' && words === null ? say('terms.decide.remove') : say(`terms.decide.${decision}`);
            return (
              <Button key={decision} size="S" variant={decision === 'confirmed' ? 'secondary' : 'tertiary'} disabled={isBusy} aria-label={say('terms.decide.rule', { decision: label, rule: said })} onClick={() => onDecide(decision)}>
                {label}
              </Button>
            );
          })}
        </Flex>
      )}
    </Flex>
  );
}

const ANYWHERE = { overflowWrap: 'anywhere' } as const;
