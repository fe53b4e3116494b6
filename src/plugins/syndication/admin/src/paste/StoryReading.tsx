import { Box, Flex } from '@strapi/design-system';
import type { JSX } from 'react';
import type { ReadStory } from '../../../newsroom/intake/reading';
import { FutureHolds } from './FutureHolds';
import { NoteList } from './NoteList';
import { wordsRead } from './words-read';
import { WordsReading } from './WordsReading';

/** One story: what still holds it, every field with its words and its rule, what to check, what was left out. */
export function StoryReading({ read: { story, provenance, notes } }: { read: ReadStory }): JSX.Element {
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <FutureHolds story={story} />
      <Box>
        {wordsRead(provenance).map((words) => (
          <WordsReading key={JSON.stringify([words.rule, words.quote])} story={story} words={words} />
        ))}
      </Box>
      <NoteList notes={notes} />
    </Flex>
  );
}
