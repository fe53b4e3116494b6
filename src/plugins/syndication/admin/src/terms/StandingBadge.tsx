import type { JSX } from 'react';
import type { TermRule } from '../../../newsroom/rights/terms/term';
import { ReadableBadge } from '../components/ReadableBadge';
import { useSay } from '../translations/say';

/** How a rule stands. One that was proposed binds before anybody looked at it only where it takes something away. */
export function StandingBadge({ standing, binds }: { standing: TermRule['standing']; binds: boolean }): JSX.Element {
  const say = useSay();
  switch (standing.kind) {
    case 'confirmed':
      return <ReadableBadge tone="success">{say('terms.standing.confirmed')}</ReadableBadge>;
    case 'dismissed':
      return <ReadableBadge tone="neutral">{say('terms.standing.dismissed')}</ReadableBadge>;
    case 'proposed':
      return binds ? <ReadableBadge tone="warning">{say('terms.standing.binding')}</ReadableBadge> : <ReadableBadge tone="secondary">{say('terms.standing.waiting')}</ReadableBadge>;
  }
}
