import { Box, Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { Story } from '../../../newsroom/story/story';
import { sayHoldIn } from '../holds/say-hold-in';
import { useSay } from '../translations/say';
import { useSayStatedTime } from '../translations/say-stated-time';
import { futureDecision } from './future-decision';

/** What would hold the story if it were filed as it was read. */
export function FutureHolds({ story }: { story: Story }): JSX.Element | null {
  const say = useSay();
  const sayTime = useSayStatedTime();
  const decision = futureDecision(story);
  if (decision === null) return null;
  if (decision.outcome === 'clear') {
    return (
      <Box background="success100" borderColor="success200" hasRadius padding={3}>
        <Typography textColor="success700">{say('reading.clear')}</Typography>
      </Box>
    );
  }
  return (
    <Box background="danger100" borderColor="danger200" hasRadius padding={3}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography fontWeight="bold" textColor="danger700">
          {say('reading.holds')}
        </Typography>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
          {decision.holds.map((hold) => (
            <Typography key={sayHoldIn(say, sayTime, hold)} tag="li" variant="pi" textColor="danger700">
              {sayHoldIn(say, sayTime, hold)}
            </Typography>
          ))}
        </Flex>
      </Flex>
    </Box>
  );
}
