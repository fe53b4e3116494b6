import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import { useSayFailure } from '../api/use-say-failure';

interface Failed {
  readonly title: string;
  readonly error: unknown;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

/** A request that did not work: what, why, and the way on. Read aloud at once. */
export function FailureBox({ title, error, action }: Failed): JSX.Element {
  const sayFailure = useSayFailure();
  return (
    <Box role="alert" background="danger100" borderColor="danger200" hasRadius padding={3} width="100%">
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography variant="omega" fontWeight="bold" textColor="danger700">
          {title}
        </Typography>
        <Typography variant="pi" textColor="danger700">
          {sayFailure(error)}
        </Typography>
        {action ? <TextButton onClick={action.onClick}>{action.label}</TextButton> : null}
      </Flex>
    </Box>
  );
}
