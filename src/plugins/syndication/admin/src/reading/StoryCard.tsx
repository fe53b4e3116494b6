import { Box, Flex } from '@strapi/design-system';
import type { JSX } from 'react';
import type { FieldCorrection, IntakeOutlook } from '../../../contracts/paste';
import type { ReadStory } from '../../../newsroom/intake/reading';
import { OutlookLine } from '../filing/OutlookLine';
import { CorrectionList } from './CorrectionList';
import { FutureHolds } from './FutureHolds';
import { LikeStories } from './LikeStories';
import { NoteList } from './NoteList';
import { idOfWords } from './quotes-of';
import { wordsRead } from './words-read';
import { WordsReading } from './WordsReading';

interface StoryCardProps {
  readonly read: ReadStory;
  readonly outlook: IntakeOutlook | null;
  /** Where the editor files to: what is on file is mostly there, too. */
  readonly locale: string | null;
  readonly corrections: readonly FieldCorrection[];
}

/** One story: what filing it means, what still holds it, every field with its words and its rule, what to check, what was left out. */
export function StoryCard({ read: { story, provenance, notes }, outlook, locale, corrections }: StoryCardProps): JSX.Element {
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Flex direction="column" alignItems="stretch" gap={6}>
        {outlook ? <OutlookLine outlook={outlook} locale={locale} /> : null}
        <CorrectionList corrections={corrections} />
        <FutureHolds story={story} />
        {outlook ? <LikeStories like={outlook.like} locale={locale} /> : null}
        <Box>
          {wordsRead(provenance).map((words, place) => (
            <WordsReading key={JSON.stringify([words.rule, words.quote])} id={idOfWords(place)} story={story} words={words} />
          ))}
        </Box>
        <NoteList notes={notes} provenance={provenance} isOfStory />
      </Flex>
    </Box>
  );
}
