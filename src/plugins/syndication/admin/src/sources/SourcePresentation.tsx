import { Box, Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import { useIntl } from 'react-intl';
import type { SourceDetailAnswer } from '../../../contracts/sources';
import { useSay } from '../translations/say';
import { sampleCitation } from './sample-citation';

/** How the stories of a source are cited and what search engines are told of them, in its own way or the house's. */
export function SourcePresentation({ source }: { source: SourceDetailAnswer }): JSX.Element {
  const say = useSay();
  const { locale } = useIntl();
  const { citationStyle, indexingPolicy, presentation } = source;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} data-creditline="presentation">
      <Typography tag="h2" variant="delta">
        {say('sources.citation')}
      </Typography>
      <Typography textColor="neutral800">{say(citationStyle === null ? 'sources.citation.house' : 'sources.citation.own', { style: say(`block.style.${presentation.citationStyle}`) })}</Typography>
      <Box tag="blockquote" margin={0} padding={3} background="neutral100" hasRadius>
        <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }} data-creditline="sample">
          {sampleCitation(source, locale)}
        </Typography>
      </Box>
      <Typography variant="pi" textColor="neutral600">
        {say('sources.citation.sample')}
      </Typography>
      <Typography tag="h2" variant="delta">
        {say('sources.indexing')}
      </Typography>
      <Typography textColor="neutral800">{say(`sources.indexing.${presentation.indexing}`)}</Typography>
      {indexingPolicy === null ? (
        <Typography variant="pi" textColor="neutral600">
          {say('sources.indexing.house')}
        </Typography>
      ) : null}
    </Flex>
  );
}
