import { Badge } from '@strapi/design-system';
import type { JSX } from 'react';
import type { IntakeDecision } from '../../../newsroom/intake/decide-intake';
import { useSay } from '../translations/say';

const VARIANTS = {
  new: 'success',
  duplicate: 'neutral',
  'newer-version': 'primary',
  'stale-version': 'neutral',
  kill: 'danger',
  'kill-before-arrival': 'danger',
  dead: 'danger',
} as const;

/** What filing a story would mean, in a word; of several, with their number. */
export function OutlookBadge({ decision, count = null }: { decision: IntakeDecision; count?: number | null }): JSX.Element {
  const say = useSay();
  return (
    <Badge variant={VARIANTS[decision]} size="S" data-outlook={decision} shrink={0}>
      {count === null ? '' : `${count} × `}
      {say(`outlook.${decision}`)}
    </Badge>
  );
}
