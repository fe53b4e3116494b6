import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type { JSX, ReactNode } from 'react';
import { useSay } from '../translations/say';

interface WidgetGroupProps {
  readonly name: string;
  readonly title: string;
  readonly total: number;
  readonly children: readonly ReactNode[];
}

/** One kind of thing in a widget: how many there are, and the first of them. Nothing, where there are none. */
export function WidgetGroup({ name, title, total, children }: WidgetGroupProps): JSX.Element | null {
  const say = useSay();
  if (total === 0) return null;
  const left = total - children.length;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} data-group={name}>
      <Flex gap={2}>
        <Typography tag="h3" variant="omega" fontWeight="bold" textColor="neutral800">
          {title}
        </Typography>
        <Badge>{total}</Badge>
      </Flex>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {children}
      </Flex>
      {left > 0 ? (
        <Box>
          <Typography variant="pi" textColor="neutral600">
            {say('widgets.more', { count: left })}
          </Typography>
        </Box>
      ) : null}
    </Flex>
  );
}
