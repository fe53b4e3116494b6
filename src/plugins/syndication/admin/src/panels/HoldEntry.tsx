import { Flex, TextButton, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { HoldAnswer } from '../../../contracts/hold';
import { useSay } from '../translations/say';
import { jumpToField } from './jump-to-field';

interface HoldEntryProps {
  readonly hold: HoldAnswer;
  /** What the form writes over the field, or over the one that leads to it. */
  readonly formLabel: string;
  readonly label: string;
}

/** One hold: the field to mend, as a jump to it, and how to mend it. */
export function HoldEntry({ hold, formLabel, label }: HoldEntryProps): JSX.Element {
  const say = useSay();
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1} data-hold={hold.field}>
      <TextButton onClick={() => jumpToField(hold.field, formLabel)} title={say('panel.jump', { field: label })}>
        {label}
      </TextButton>
      <Typography variant="pi" textColor="danger600">
        {hold.message}
      </Typography>
    </Flex>
  );
}
