import { Box, Flex, Typography } from '@strapi/design-system';
import { useState, type JSX } from 'react';
import type { CheckArticleAnswer } from '../../../contracts/check-article';
import { useSay } from '../translations/say';
import { BlockMarkup } from './BlockMarkup';
import { BlockTools } from './BlockTools';

interface Shown {
  readonly attribution: CheckArticleAnswer['attribution'];
  readonly isKnown: boolean;
  readonly isAsking: boolean;
}

/** The block as readers will see it under the story, or as the plain text that goes into mails and feeds. */
export function AttributionBlock({ attribution, isKnown, isAsking }: Shown): JSX.Element {
  const say = useSay();
  const [isPlain, setPlain] = useState(false);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Box
        tag="section"
        aria-label={say('block.label')}
        data-creditline="block"
        background="neutral100"
        borderColor="neutral200"
        hasRadius
        padding={3}
        minHeight="8rem"
        style={{ opacity: isAsking ? 0.6 : 1 }}
      >
        {attribution && isPlain ? (
          <Typography variant="pi" textColor="neutral800" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {attribution.text}
          </Typography>
        ) : null}
        {attribution && !isPlain ? <BlockMarkup html={attribution.html} /> : null}
        {isKnown && !attribution ? (
          <Typography variant="pi" textColor="neutral600">
            {say('block.none')}
          </Typography>
        ) : null}
      </Box>
      {attribution ? <BlockTools text={attribution.text} isPlain={isPlain} onPlain={setPlain} /> : null}
    </Flex>
  );
}
