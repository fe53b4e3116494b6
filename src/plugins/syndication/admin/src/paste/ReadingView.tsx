import { Button, Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { Reading } from '../../../newsroom/intake/reading';
import { useSay } from '../translations/say';
import { NoteList } from './NoteList';
import { StoryReading } from './StoryReading';

interface ReadingViewProps {
  readonly reading: Reading;
  readonly isFiling: boolean;
  readonly onFile: () => void;
}

/** What we read and how we know, before anything is stored. */
export function ReadingView({ reading: { stories, notes }, isFiling, onFile }: ReadingViewProps): JSX.Element {
  const say = useSay();
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Flex justifyContent="space-between" gap={4}>
        <Typography tag="h2" variant="beta">
          {say('reading.heading')}
        </Typography>
        {stories.length > 0 ? (
          <Button onClick={onFile} loading={isFiling}>
            {say('paste.file')}
          </Button>
        ) : null}
      </Flex>
      <NoteList notes={notes} />
      {stories.map((read, index) => (
        <Flex key={index} direction="column" alignItems="stretch" gap={6}>
          {stories.length > 1 ? (
            <Typography tag="h3" variant="delta">
              {say('reading.heading.of', { number: index + 1, count: stories.length })}
            </Typography>
          ) : null}
          <StoryReading read={read} />
        </Flex>
      ))}
    </Flex>
  );
}
