import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useId, useState, type JSX, type ReactNode } from 'react';
import type { DutyAnswer, FixAnswer } from '../../../contracts/check-article';
import type { HoldAnswer } from '../../../contracts/hold';
import { useSay } from '../translations/say';
import { DutyEntry } from './DutyEntry';
import { useFieldLabels } from './use-field-labels';

interface DutyListProps {
  readonly model: string;
  readonly duties: readonly DutyAnswer[];
  /** Answers whether it was done. */
  readonly onFix: (fix: FixAnswer) => Promise<boolean>;
  /** What else can be done about a hold. */
  readonly holdAction: (hold: HoldAnswer) => ReactNode;
}

/** What is in the way and what is worth a look; what is in order only on demand. */
export function DutyList({ model, duties, onFix, holdAction }: DutyListProps): JSX.Element {
  const say = useSay();
  const id = useId();
  const labels = useFieldLabels(model);
  const [isWhole, setWhole] = useState(false);
  const met = duties.filter(({ state }) => state === 'met');
  const shown = isWhole ? duties : duties.filter(({ state }) => state !== 'met');
  const writesRecords = shown.some(({ fixes }) => fixes.some(({ record }) => record !== null));
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex tag="ul" id={id} direction="column" alignItems="stretch" gap={3} aria-label={say('duty.list')} style={shown.length === 0 ? { display: 'none' } : undefined}>
        {shown.map((line) => (
          <DutyEntry key={`${line.duty} ${line.picture ?? ''}`} line={line} labels={labels} onFix={onFix} holdAction={holdAction} />
        ))}
      </Flex>
      {writesRecords ? (
        <Typography variant="pi" textColor="neutral600">
          {say('duty.fix.shared')}
        </Typography>
      ) : null}
      {met.length > 0 ? (
        <TextButton aria-expanded={isWhole} aria-controls={id} onClick={() => setWhole(!isWhole)}>
          {say(isWhole ? 'duty.fewer' : 'duty.more', { count: met.length })}
        </TextButton>
      ) : null}
    </Flex>
  );
}
