import { Flex, VisuallyHidden } from '@strapi/design-system';
import { CheckCircle, Information, WarningCircle } from '@strapi/icons';
import type { JSX } from 'react';
import type { DutyState } from '../../../newsroom/rights/duties/duty-report';
import { useSay } from '../translations/say';

/** How a duty stands: a colour, a shape and, for those who see neither, a word. */
export function DutySign({ state }: { state: DutyState }): JSX.Element {
  const say = useSay();
  const { color, Sign } = SIGNS[state];
  return (
    <Flex color={color} shrink={0} paddingTop="0.2rem">
      <Sign aria-hidden width="1.4rem" height="1.4rem" />
      <VisuallyHidden>{say(`duty.state.${state}`)}</VisuallyHidden>
    </Flex>
  );
}

const SIGNS = {
  met: { color: 'success600', Sign: CheckCircle },
  check: { color: 'warning600', Sign: Information },
  held: { color: 'danger600', Sign: WarningCircle },
} as const;
