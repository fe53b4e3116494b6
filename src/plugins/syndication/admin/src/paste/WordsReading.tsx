import { Box, Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { Story } from '../../../newsroom/story/story';
import { useSay } from '../translations/say';
import { Quote } from './Quote';
import { valuesOf } from './story-values';
import type { WordsRead } from './words-read';

/** The fields that some words of the page filled, and the rule that took them. */
export function WordsReading({ story, words: { rule, quote, fields } }: { story: Story; words: WordsRead }): JSX.Element {
  const say = useSay();
  return (
    <Box paddingTop={3} paddingBottom={3} borderStyle="solid" borderWidth="0 0 1px 0" borderColor="neutral150" data-rule={rule}>
      <Flex tag="dl" direction="column" alignItems="stretch" gap={2}>
        {fields.map(({ field, isFirst }) => (
          <Flex key={field} alignItems="baseline" gap={4} data-field={field}>
            <Box tag="dt" width="12rem" shrink={0}>
              <Typography variant="pi" fontWeight="bold" textColor="neutral600">
                {say(`field.${field}`)}
              </Typography>
            </Box>
            <Box tag="dd" flex="1">
              {(isFirst ? valuesOf(story, field, say) : []).map((value, index) => (
                <Typography key={index} tag="p" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
                  {value}
                </Typography>
              ))}
            </Box>
          </Flex>
        ))}
      </Flex>
      <Box paddingTop={2}>
        <Quote words={quote} rule={rule} />
      </Box>
    </Box>
  );
}
