import { Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { FidelityAnswer } from '../../../contracts/fidelity';
import { useAnswer } from '../api/use-answer';
import { FailureBox } from '../components/FailureBox';
import { WordDiff } from '../components/WordDiff';
import { Working } from '../components/Working';
import { useSayHold } from '../holds/use-say-hold';
import type { HolderKey } from '../terms/use-terms';
import { useSay } from '../translations/say';
import { BeyondStyle } from './BeyondStyle';
import { EditRuleLine } from './EditRuleLine';

/** What the desk changed of a text that somebody sent us, by the draft as it is saved. */
export function FidelityView({ story: { model, documentId, locale } }: { story: HolderKey }): JSX.Element {
  const say = useSay();
  const sayHold = useSayHold();
  const { answer, error, again } = useAnswer<FidelityAnswer>('/syndication/articles/fidelity', { model, documentId, ...(locale === null ? {} : { locale }) });
  if (answer === null) return error === null ? <Working label={say('fidelity.reading')} /> : <FailureBox title={say('fidelity.failed')} error={error} action={{ label: say('panel.failed.again'), onClick: again }} />;
  const { compared, rule, hold } = answer;
  if (compared === null) {
    return (
      <Flex direction="column" alignItems="stretch" gap={2} data-creditline="fidelity">
        <Typography fontWeight="bold" textColor="neutral800">
          {say('fidelity.none')}
        </Typography>
        <Typography textColor="neutral600">{say('fidelity.none.hint')}</Typography>
      </Flex>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4} data-creditline="fidelity">
      <EditRuleLine rule={rule} />
      <Typography fontWeight="bold" textColor="neutral800">
        {say('fidelity.count', { count: compared.changes, beyond: compared.beyondStyle.length })}
      </Typography>
      {hold === null ? null : <Typography textColor="danger700">{sayHold(hold.hold)}</Typography>}
      <BeyondStyle changes={compared.beyondStyle} />
      {compared.dateline.some(({ kind }) => kind !== 'same') ? (
        <Compared label={say('fidelity.dateline')}>
          <WordDiff runs={compared.dateline} />
        </Compared>
      ) : null}
      {compared.changes === 0 ? null : (
        <Compared label={say('fidelity.text')}>
          <WordDiff runs={compared.words} />
        </Compared>
      )}
      <Typography variant="pi" textColor="neutral600">
        {say('fidelity.saved')}
      </Typography>
    </Flex>
  );
}

function Compared({ label, children }: { label: string; children: JSX.Element }): JSX.Element {
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2} aria-label={label}>
      <Typography tag="h3" variant="delta">
        {label}
      </Typography>
      {children}
    </Flex>
  );
}
