import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import { styled } from 'styled-components';
import type { StoryField } from '../../../newsroom/intake/reading';
import type { Story } from '../../../newsroom/story/story';
import { useSay } from '../translations/say';
import { useSayStatedTime } from '../translations/say-stated-time';
import { Quote } from './Quote';
import { useReadingDesk } from './reading-desk';
import { valuesOf } from './story-values';
import type { WordsRead } from './words-read';

interface WordsReadingProps {
  /** The name of these words on both sides. */
  readonly id: string;
  readonly story: Story;
  readonly words: WordsRead;
}

/** The fields that some words of the page filled, and the rule that took them. */
export function WordsReading({ id, story, words: { rule, quote, fields } }: WordsReadingProps): JSX.Element {
  const say = useSay();
  const sayTime = useSayStatedTime();
  const { show } = useReadingDesk();
  return (
    // The words themselves are the button for the keyboard.
    <Group data-rule={rule} data-reads={id} tabIndex={-1} onClick={() => show(id)}>
      <Flex tag="dl" direction="column" alignItems="stretch" gap={2}>
        {fields.map(({ field, isFirst }) => (
          <Flex key={field} alignItems="baseline" gap={4} data-field={field}>
            <Box tag="dt" width="14rem" shrink={0}>
              <Typography variant="pi" fontWeight="bold" textColor="neutral600" style={{ overflowWrap: 'anywhere', hyphens: 'auto' }}>
                {say(`field.${field}`)}
              </Typography>
            </Box>
            <Flex tag="dd" flex="1" alignItems="baseline" justifyContent="space-between" gap={4}>
              <Box>
                {(isFirst ? valuesOf(story, field, say, sayTime) : []).map((value, index) => (
                  <Typography key={index} tag="p" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
                    {value}
                  </Typography>
                ))}
              </Box>
              {isFirst && mayBeCleared(field) ? <ClearField field={field} /> : null}
            </Flex>
          </Flex>
        ))}
      </Flex>
      <Box paddingTop={2}>
        <Quote id={id} words={quote} rule={rule} />
      </Box>
    </Group>
  );
}

function ClearField({ field }: { field: StoryField }): JSX.Element {
  const say = useSay();
  const { correct, isBusy } = useReadingDesk();
  return (
    <TextButton
      disabled={isBusy}
      aria-label={say('correct.clear-field', { field: say(`field.${field}`) })}
      onClick={(event: { stopPropagation: () => void }) => {
        event.stopPropagation();
        correct(field, null);
      }}
    >
      {say('correct.clear')}
    </TextButton>
  );
}

/** A story always has a publishing status. */
const mayBeCleared = (field: StoryField): boolean => field !== 'pubStatus';

const Group = styled.div`
  padding: ${({ theme }) => `${theme.spaces[3]} 0`};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};

  &:focus-visible,
  &:focus {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 4px;
    border-radius: ${({ theme }) => theme.borderRadius};
  }
`;
