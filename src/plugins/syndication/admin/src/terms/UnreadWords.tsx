import { Box, Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import { useSay } from '../translations/say';

/** The words that no rule read: they bind nobody until somebody enters the rule they mean. */
export function UnreadWords({ unread }: { unread: readonly string[] }): JSX.Element | null {
  const say = useSay();
  if (unread.length === 0) return null;
  return (
    <Box padding={3} background="warning100" borderColor="warning200" hasRadius data-creditline="unread">
      <Typography fontWeight="bold" textColor="neutral800">
        {say('terms.unread')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={2}>
        {unread.map((words, place) => (
          <Typography key={place} tag="li" variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere' }} dir="auto">
            {words}
          </Typography>
        ))}
      </Flex>
      <Box paddingTop={2}>
        <Typography variant="pi" textColor="neutral800">
          {say('terms.unread.hint')}
        </Typography>
      </Box>
    </Box>
  );
}
