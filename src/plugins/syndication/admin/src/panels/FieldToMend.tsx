import { Flex, TextButton, Typography } from '@strapi/design-system';
import { ArrowRight } from '@strapi/icons';
import type { JSX } from 'react';
import { useSay } from '../translations/say';
import { jumpToField } from './jump-to-field';

interface FieldToMendProps {
  readonly field: string;
  /** What the form writes over the field, or over the one that leads to it. */
  readonly formLabel: string;
  readonly label: string;
  /** Why the story is held there; `null`: it is not. */
  readonly message: string | null;
}

/** A jump to the field where a duty is mended, and what holds the story there. */
export function FieldToMend({ field, formLabel, label, message }: FieldToMendProps): JSX.Element {
  const say = useSay();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} data-hold={message === null ? undefined : field}>
      {message === null ? null : (
        <Typography variant="pi" textColor="danger600">
          {message}
        </Typography>
      )}
      <TextButton endIcon={<ArrowRight aria-hidden />} onClick={() => jumpToField(field, formLabel)} title={say('panel.jump', { field: label })} style={{ textAlign: 'start' }}>
        {label}
      </TextButton>
    </Flex>
  );
}
