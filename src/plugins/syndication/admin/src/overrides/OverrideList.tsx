import { Button, Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import type { JSX } from 'react';
import type { OverrideAnswer, OverridesAnswer } from '../../../contracts/overrides';
import { useAnswer } from '../api/use-answer';
import { FailureBox } from '../components/FailureBox';
import { useSayHold } from '../holds/use-say-hold';
import { sayActor } from '../ledger/say-actor';
import { MAY_OVERRIDE } from '../permissions';
import type { HolderKey } from '../terms/use-terms';
import { useSay } from '../translations/say';
import { useSayMoment } from '../translations/say-moment';
import { useRightsAct } from './use-rights-act';

/** What somebody answered for of a story, and the way to take that back. Nothing where nobody did. */
export function OverrideList({ story: { model, documentId, locale } }: { story: HolderKey }): JSX.Element | null {
  const say = useSay();
  const { allowedActions } = useRBAC(MAY_OVERRIDE);
  const story = { model, documentId, ...(locale === null ? {} : { locale }) };
  const { answer, error, again } = useAnswer<OverridesAnswer>('/syndication/articles/overrides', story);
  const { act, isBusy, error: refusal } = useRightsAct('withdraw-override');
  if (error !== null) return <FailureBox title={say('overrides.failed')} error={error} action={{ label: say('panel.failed.again'), onClick: again }} />;
  if (answer === null || answer.overrides.length === 0) return null;
  const withdraw = (hold: string) => void act({ ...story, hold }).then((isDone) => isDone && again());
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3} aria-label={say('overrides.title')} data-creditline="overrides">
      <Typography tag="h3" variant="delta">
        {say('overrides.title')}
      </Typography>
      {refusal === null ? null : <FailureBox title={say('standing.failed')} error={refusal} />}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {answer.overrides.map((override) => (
          <OverrideRow key={override.hold} override={override} isBusy={isBusy} onWithdraw={allowedActions['canOverride'] === true ? () => withdraw(override.hold) : null} />
        ))}
      </Flex>
    </Flex>
  );
}

interface OverrideRowProps {
  readonly override: OverrideAnswer;
  readonly isBusy: boolean;
  /** `null` for who may not. */
  readonly onWithdraw: (() => void) | null;
}

function OverrideRow({ override: { answersFor, reason, by, at }, isBusy, onWithdraw }: OverrideRowProps): JSX.Element {
  const say = useSay();
  const sayHold = useSayHold();
  const sayMoment = useSayMoment();
  const what = answersFor === null ? say('overrides.gone') : sayHold(answersFor);
  return (
    <Flex tag="li" justifyContent="space-between" alignItems="flex-start" gap={3} padding={3} background="neutral0" borderColor="neutral200" hasRadius>
      <Flex direction="column" alignItems="flex-start" gap={1} minWidth={0}>
        <Typography fontWeight="bold" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
          {what}
        </Typography>
        <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
          {reason}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {say('overrides.by', { who: sayActor(by, say), when: sayMoment(at) })}
        </Typography>
      </Flex>
      {onWithdraw === null ? null : (
        <Button size="S" variant="tertiary" disabled={isBusy} aria-label={say('overrides.withdraw.of', { message: what })} onClick={onWithdraw}>
          {say('overrides.withdraw')}
        </Button>
      )}
    </Flex>
  );
}
