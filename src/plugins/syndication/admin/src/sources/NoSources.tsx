import { Box, Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import { useSay } from '../translations/say';

/** What a source is and what it is good for, while there is none. */
export function NoSources(): JSX.Element {
  const say = useSay();
  return (
    <Box padding={6} background="neutral0" hasRadius shadow="tableShadow">
      <Flex direction="column" alignItems="flex-start" gap={2} maxWidth="72rem">
        <Typography tag="h2" variant="delta">
          {say('sources.empty')}
        </Typography>
        {(['sources.empty.what', 'sources.empty.lends', 'sources.empty.found'] as const).map((sentence) => (
          <Typography key={sentence} tag="p" textColor="neutral800">
            {say(sentence)}
          </Typography>
        ))}
      </Flex>
    </Box>
  );
}
