import { Box, Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import { takenOn } from '../../../newsroom/intake/taken-on';
import { decide } from '../../../newsroom/rights/decide';
import { underOwnTerms } from '../../../newsroom/rights/under-own-terms';
import { readInstant } from '../../../newsroom/story/news-date';
import type { Story } from '../../../newsroom/story/story';
import { sayHoldIn } from '../holds/say-hold-in';
import { useSay } from '../translations/say';
import { useSayStatedTime } from '../translations/say-stated-time';

/** What the gate would say of this reading: the same decision, taken early. A pasted story always gets a citation. */
export function FutureHolds({ story }: { story: Story }): JSX.Element | null {
  const say = useSay();
  const sayTime = useSayStatedTime();
  const now = readInstant(new Date().toISOString());
  if (now === null) return null;
  const decision = decide(underOwnTerms(takenOn(story, now)), now);
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
