import { Button, Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import { useSay } from '../translations/say';

interface PageTurnerProps {
  readonly page: number;
  readonly pageCount: number;
  readonly onTurn: (page: number) => void;
}

/** The way to the page before and after. */
export function PageTurner({ page, pageCount, onTurn }: PageTurnerProps): JSX.Element {
  const say = useSay();
  return (
    <Flex gap={3}>
      <Button variant="tertiary" disabled={page <= 1} onClick={() => onTurn(page - 1)}>
        {say('sources.page.before')}
      </Button>
      <Typography textColor="neutral600" aria-live="polite">
        {say('sources.page', { page, count: pageCount })}
      </Typography>
      <Button variant="tertiary" disabled={page >= pageCount} onClick={() => onTurn(page + 1)}>
        {say('sources.page.after')}
      </Button>
    </Flex>
  );
}
