import { Box, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { Quotes } from '@strapi/icons';
import type { JSX } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { PLUGIN_ID } from '../plugin-id';
import { useSay } from '../translations/say';

/** The first thing on the home page: what this is for, and one press to begin. */
export function StartWidget(): JSX.Element {
  const say = useSay();
  return (
    <Flex direction="column" alignItems="flex-start" gap={4} data-creditline="start">
      <Typography textColor="neutral800">{say('start.says')}</Typography>
      <Flex gap={4} wrap="wrap">
        <LinkButton tag={RouterLink} to={`/plugins/${PLUGIN_ID}/paste`} startIcon={<Quotes />}>
          {say('paste.action')}
        </LinkButton>
        <Link href="/stories/" isExternal>
          {say('start.stories')}
        </Link>
      </Flex>
      <Box tag="ol" paddingLeft={5} style={{ listStyle: 'decimal' }}>
        {([1, 2, 3] as const).map((step) => (
          <Typography key={step} tag="li" textColor="neutral800">
            {say(`start.step-${step}`)}
          </Typography>
        ))}
      </Box>
    </Flex>
  );
}
