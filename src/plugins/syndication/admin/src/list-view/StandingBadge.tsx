import { Flex, Status, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import { styled } from 'styled-components';
import type { ListedStanding } from '../../../contracts/standings';
import { useSayStanding, type SaidStanding } from './say-standing';

/** How a story stands: in a word, and why or until when under it. */
export function StandingBadge({ standing }: { standing: ListedStanding }): JSX.Element {
  const { variant, badge, line } = useSayStanding()(standing, Date.now());
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} data-standing={standing.state}>
      <Status variant={variant} size="S">
        <Typography tag="span" variant="omega" fontWeight="bold" textColor={WORD_COLORS[variant]}>
          {badge}
        </Typography>
      </Status>
      {line === null ? null : (
        <Line variant="pi" textColor="neutral600" title={line}>
          {line}
        </Line>
      )}
    </Flex>
  );
}

/** The darkest orange that there is has a contrast of 4.0 on its own ground, and words need 4.5 (WCAG 1.4.3). */
const WORD_COLORS = { success: 'success700', warning: 'neutral800', danger: 'danger700', secondary: 'secondary700' } as const satisfies Record<SaidStanding['variant'], string>;

/** Two lines at most: the rest stands in its title, and beside the form. */
const Line = styled(Typography)`
  display: -webkit-box;
  width: 22rem;
  overflow: hidden;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  white-space: normal;
`;
