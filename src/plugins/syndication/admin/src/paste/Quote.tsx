import { Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import { useSay } from '../translations/say';
import { shortened } from './shortened';

/** Words of the payload, and the rule that took them. */
export function Quote({ words, rule }: { words: string; rule: string }): JSX.Element {
  const say = useSay();
  return (
    <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
      <q>{shortened(words)}</q> — {say('reading.from', { rule })}
    </Typography>
  );
}
